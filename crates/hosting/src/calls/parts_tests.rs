use super::*;
use kernel::Language;

fn of(text: &str) -> Result<Vec<(u32, String)>, &'static str> {
    let scale = scale_of(text, &[], Language::EN).map_err(|why| why.message)?;
    Ok(scale.iter().map(|point| (point.points, best(&point.words, Language::EN))).collect())
}

#[test]
fn a_scale_is_read_line_by_line() {
    let two = Ok(vec![(0, "Nothing".to_owned()), (5, "All".to_owned())]);
    assert_eq!(of("0 Nothing\n5 All"), two);
    assert_eq!(of("5: All\n\n 0. Nothing \r\n"), two);
    assert_eq!(of("0 – Nothing\n5\tAll"), two);
    for (text, why) in [
        ("", "calls-refusal-scale"),
        ("1 Alone", "calls-refusal-scale"),
        ("1 One\n1 Again", "calls-refusal-scale"),
        ("One\n2 Two", "calls-refusal-scale-line"),
        ("1\n2 Two", "calls-refusal-scale-line"),
        ("101 Too many\n2 Two", "calls-refusal-scale-line"),
        ("-1 Less\n2 Two", "calls-refusal-scale-line"),
        ("99999999999 Many\n2 Two", "calls-refusal-scale-line"),
    ] {
        assert_eq!(of(text), Err(why), "{text}");
    }
    let many: String = (0..=21).map(|points| format!("{points} Point\n")).collect();
    assert_eq!(of(&many), Err("calls-refusal-scale"));
}

#[test]
fn a_point_keeps_its_other_languages() {
    let mut words = LocalText::new(Language::EN, "Nothing");
    let spanish = Language::parse("es").expect("a language");
    words.set(spanish, "Nada");
    let before = [Point { points: 0, words }];
    let scale = scale_of("0 Hardly anything\n1 All", &before, Language::EN).expect("it is a scale");
    assert_eq!(scale[0].words.get(spanish), Some("Nada"));
    assert_eq!(scale[0].words.get(Language::EN), Some("Hardly anything"));
}
