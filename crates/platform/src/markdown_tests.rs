use super::html;

#[test]
fn plain_text_stays_plain() {
    assert_eq!(html("Who we are."), "<p>Who we are.</p>");
}

#[test]
fn marks_become_html_and_headings_stay_below_the_pages() {
    assert_eq!(html("# A\n\n*b* **c**"), "<h3>A</h3>\n<p><em>b</em> <strong>c</strong></p>\n");
    assert_eq!(html("1. one\n2. two"), "<ol>\n<li>one</li>\n<li>two</li>\n</ol>\n");
}

#[test]
fn nothing_that_acts_comes_through() {
    for hostile in [
        "<script>alert(1)</script>",
        "[x](javascript:alert(1))",
        "[x](data:text/html,<script>1</script>)",
        "![x](https://example.org/track.png)",
        "<a href=\"https://example.org\" onclick=\"x()\">x</a>",
        "<img src=x onerror=alert(1)>",
        "<style>body{display:none}</style>",
        "[x]( javascript&colon;alert(1) )",
    ] {
        let made = html(hostile);
        for bad in [
            "<script",
            "<img",
            "<style",
            "href=\"javascript",
            "href=\"data",
            "<a href=\"https://example.org\" onclick",
        ] {
            assert!(!made.contains(bad), "{hostile} became {made}");
        }
    }
}

#[test]
fn links_lead_to_the_web_and_say_so_to_robots() {
    let made = html("[site](https://example.org)");
    assert_eq!(made, "<p><a href=\"https://example.org\" rel=\"noopener nofollow\">site</a></p>\n");
}

#[test]
fn depth_has_an_end_and_costs_little() {
    for text in [">".repeat(5_000), "> ".repeat(2_500), "- ".repeat(2_500), "1. ".repeat(1_600)] {
        let made = html(&format!("{text}the words"));
        assert!(made.matches("<blockquote>").count() + made.matches("<li>").count() <= 6, "{made}");
        assert!(made.contains("the words"));
        assert!(made.len() < text.len() + 500, "{}", made.len());
    }
    assert_eq!(
        html("> a\n>> b"),
        "<blockquote>\n<p>a</p>\n<blockquote>\n<p>b</p>\n</blockquote>\n</blockquote>\n"
    );
}

#[test]
fn links_lead_to_the_web_or_to_mail() {
    assert_eq!(html("[f](//evil.example) [g](/desk)").matches("href").count(), 0);
    assert_eq!(html("[f](https://example.org) [g](mailto:a@example.org)").matches("href").count(), 2);
}
