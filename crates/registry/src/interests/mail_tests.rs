use super::*;

#[test]
fn an_address_tells_of_an_institution_by_its_domain() {
    let table = [
        ("a@north.edu", Some("north.edu")),
        ("a@NORTH.edu.", Some("north.edu")),
        ("a@chem.north.edu", Some("chem.north.edu")),
        ("a@Universität.de", Some("universitat.de")),
        ("a@gmail.com", None),
        ("a@Yahoo.co.jp", None),
        ("a@hotmail.fr", None),
        ("a@example.org", None),
        ("a@mail.example.org", None),
        ("a@somewhere.test", None),
        ("a@localhost", None),
        ("a@", None),
        ("nothing", None),
    ];
    for (address, wanted) in table {
        assert_eq!(of_address(address).as_deref(), wanted, "{address}");
    }
}

#[test]
fn a_site_tells_of_a_domain_when_it_is_a_whole_host() {
    let table = [
        ("https://north.edu", Some("north.edu")),
        ("http://www.North.edu/", Some("north.edu")),
        ("https://north.edu/pen", None),
        ("https://north.edu:8080", None),
        ("https://gmail.com", None),
        ("ftp://north.edu", None),
        ("", None),
    ];
    for (site, wanted) in table {
        assert_eq!(of_site(site).as_deref(), wanted, "{site}");
    }
}

#[test]
fn the_list_of_public_providers_is_in_order() {
    assert!(PUBLIC.is_sorted());
}
