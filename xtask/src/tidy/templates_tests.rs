use super::super::tests::told;
use super::{Tree, check};

#[test]
fn pages_that_keep_to_the_policy_are_fine() {
    let page = "{# <script>no</script> #}<!-- <p style=\"\"> -->\n<script src=\"{{ j }}\" defer></script>\n\
                <p class=\"a{% if x > 1 %} b{% endif %}\"{% if y %} hidden{% endif %} data-on=\"onclick=1\">one = two</p>\n\
                <script type=\"application/ld+json\">{{ json }}</script>\n{% call button(once=1) %}";
    let letter = "<p style=\"color: red\">Hello</p>";
    let tree = Tree::of(&[
        ("crates/funds/src/dues/pages/list.html", page),
        ("crates/funds/src/dues/mails/due.html", letter),
    ]);
    assert_eq!(told(&check(&tree)), Vec::<String>::new());
}

#[test]
fn scripts_styles_and_handlers_are_found() {
    let page = "<script>\nrun()</script>\n<p{% if x %} style='color: red'{% endif %}>\n<a class=a OnClick=go() href=\"JavaScript:go()\">\n\
                <style>p {}</style>";
    let expected = [
        "a.html:1: `<script>` without `src`: a page holds no script",
        "a.html:3: `style=`: styles are in the style sheet",
        "a.html:4: `onclick=`: a page holds no script",
        "a.html:4: `href` runs a script: a page holds none",
        "a.html:5: `<style>` in a page: styles are in the style sheet",
    ];
    assert_eq!(told(&check(&Tree::of(&[("a.html", page)]))), expected);
}
