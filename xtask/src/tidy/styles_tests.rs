use super::super::tests::told;
use super::{Tree, check};

#[test]
fn logical_properties_are_fine() {
    let css = "/* left: 0; — nowhere */\n:root { --pad-left: 1px }\n.left { margin-inline-start: 1rem; margin: 0 1px 2px 1px }\n\
               .a::after { content: \"right: 0;\"; background: url(data:image/png;left:0) }";
    assert_eq!(told(&check(&Tree::of(&[("a.css", css)]))), Vec::<String>::new());
}

#[test]
fn physical_properties_are_found() {
    let css = ".a { left: 0 }\n.b {\n  color: red;\n  /* one\n     two */ border-left-width: 1px;\n  text-align: right;\n\
               padding: 0 1px 0 2px\n}\n@media print { .c { margin-right: 0 } }";
    let expected = [
        "a.css:1: `left: 0` is physical: use …-inline-start or …-inline-end",
        "a.css:5: `border-left-width: 1px` is physical: use …-inline-start or …-inline-end",
        "a.css:6: `text-align: right` is physical: use start or end, inline-start or inline-end",
        "a.css:7: `padding: 0 1px 0 2px` is physical: use …-block and …-inline",
        "a.css:9: `margin-right: 0` is physical: use …-inline-start or …-inline-end",
    ];
    assert_eq!(told(&check(&Tree::of(&[("a.css", css)]))), expected);
}
