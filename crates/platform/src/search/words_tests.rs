use super::words;

#[test]
fn accents_case_and_letter_forms_do_not_hide_a_word() {
    assert_eq!(words("Educación INTERPROFESIONAL"), ["educacion", "interprofesional"]);
    assert_eq!(words("الشَّبكة العربيّة"), words("الشبكه العربية"));
}

#[test]
fn the_arabic_article_hides_no_word() {
    assert_eq!(words("الشبكة والتعليم التعليم"), ["شبكه", "والتعليم", "تعليم"]);
    assert_eq!(words("شبكة تعليم"), ["شبكه", "تعليم"]);
    assert_eq!(
        words("إلى الله آل الأب"),
        ["الي", "الله", "ال", "الاب"],
        "no article, or hardly anything behind it"
    );
}

#[test]
fn text_without_spaces_becomes_pairs() {
    assert_eq!(words("日本大 IPE 学"), ["日本", "本大", "ipe", "学"]);
}
