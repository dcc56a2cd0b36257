use super::*;

fn near(a: f64, b: f64) {
    assert!((a - b).abs() < 1e-6, "{a} is not {b}");
}

#[test]
fn the_middle_of_the_projection_is_zero() {
    assert_eq!(equal_earth((0.0, 0.0)), (0.0, 0.0));
}

#[test]
fn the_equator_is_the_widest_line() {
    // 2·√3·π / (3·A1)
    near(equal_earth((180.0, 0.0)).0, 2.706_629_98);
    near(equal_earth((-180.0, 0.0)).0, -2.706_629_98);
    assert!(equal_earth((180.0, 10.0)).0 < equal_earth((180.0, 0.0)).0);
}

#[test]
fn poles_are_lines() {
    let north = equal_earth((0.0, 90.0));
    near(north.1, 1.317_362_76);
    near(equal_earth((180.0, 90.0)).1, north.1);
    near(equal_earth((0.0, -90.0)).1, -north.1);
    // The pole line is 0.59 of the equator.
    let share = equal_earth((180.0, 90.0)).0 / equal_earth((180.0, 0.0)).0;
    assert!((0.58..0.60).contains(&share), "{share}");
}

#[test]
fn areas_are_true() {
    // A narrow cell of one degree of latitude has the same area on the plane as on the sphere.
    for south in [0.0_f64, 30.0, 60.0, 80.0] {
        let (low, high) = (equal_earth((1.0, south)), equal_earth((1.0, south + 1.0)));
        let plane = (low.0 + high.0) / 2.0 * (high.1 - low.1);
        let sphere = 1.0_f64.to_radians() * ((south + 1.0).to_radians().sin() - south.to_radians().sin());
        assert!((plane / sphere - 1.0).abs() < 1e-3, "{south}: {plane} {sphere}");
    }
}

#[test]
fn the_sphere_fills_the_page() {
    let page = Page::new();
    assert_eq!(page.height, 469.0);
    let ring = page.sphere();
    assert_eq!(ring.iter().map(|spot| spot.0).min(), Some(10));
    assert_eq!(ring.iter().map(|spot| spot.0).max(), Some(9590));
    assert!(ring.iter().all(|spot| (10..=4680).contains(&spot.1)));
    assert!(path(&[ring]).ends_with('z'));
}

#[test]
fn arcs_are_sums_of_steps() {
    let places = topology::decoded(&[(10, 20), (1, -1), (-3, 0)], (0.5, 2.0), (-180.0, -90.0));
    assert_eq!(places, vec![(-175.0, -50.0), (-174.5, -52.0), (-176.0, -52.0)]);
}

#[test]
fn a_topology_is_read() {
    let text = r#"{"type":"Topology","transform":{"scale":[1,1],"translate":[0,0]},
        "arcs":[[[0,0],[10,0],[0,10]],[[10,10],[-10,0],[0,-10]]],
        "objects":{"countries":{"geometries":[
            {"type":"Polygon","id":"578","arcs":[[0,1]],"properties":{"name":"Norway"}},
            {"type":"MultiPolygon","arcs":[[[0,1]]],"properties":{"name":"Kosovo"}}]}}}"#;
    let topology = Topology::parse(text).expect("the text above is a topology");
    let countries = BTreeMap::from([("578".to_owned(), "NO".to_owned())]);
    assert_eq!(topology.lands[0].alpha2(&countries).as_deref(), Ok("NO"));
    assert_eq!(topology.lands[1].alpha2(&countries).as_deref(), Ok("XK"));
    let square = vec![(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)];
    assert_eq!(ring_places(&topology.arcs, &[0, 1]), square);
    assert_eq!(ring_places(&topology.arcs, &[-2, -1]).len(), 4);
    assert!(Topology::parse(&text.replace("[[0,1]]", "[[0,7]]")).is_err());
}

#[test]
fn longitudes_run_on_over_the_antimeridian() {
    assert_eq!(
        unwrapped(&[(179.0, 1.0), (-179.0, 2.0), (178.0, 3.0)]),
        [(179.0, 1.0), (181.0, 2.0), (178.0, 3.0)]
    );
}

#[test]
fn a_ring_over_the_antimeridian_becomes_two() {
    let pieces = cut(&[(170.0, 60.0), (190.0, 60.0), (190.0, 72.0), (170.0, 72.0)]);
    assert_eq!(pieces.len(), 2);
    assert!(pieces.iter().flatten().all(|(lon, _)| lon.abs() <= 180.0));
    // The cut follows the edge of the sphere.
    for piece in &pieces {
        assert!(piece.iter().filter(|(lon, _)| lon.abs() == 180.0).count() == 5, "{piece:?}");
    }
    assert_eq!(cut(&[(0.0, 0.0), (1.0, 0.0), (1.0, 1.0)]).len(), 1);
}

#[test]
fn thinning_keeps_the_ends() {
    let page = Page::new();
    let line: Vec<Place> = (0..100).map(|step| (f64::from(step) * 0.1, 0.0)).collect();
    let thin = thinned(&page, &line);
    assert_eq!(thin.len(), 3);
    assert_eq!((thin.first(), thin.last()), (line.first(), line.last()));
}

#[test]
fn points_that_change_nothing_go() {
    assert_eq!(
        tidied(vec![(0, 0), (5, 0), (10, 0), (10, 0), (10, 10), (10, 20), (10, 10), (0, 10)]),
        vec![(0, 0), (10, 0), (10, 10), (0, 10)]
    );
}

#[test]
fn paths_are_short() {
    let square = vec![(10, 20), (15, 20), (15, 25), (10, 25)];
    let other = vec![(100, 20), (200, 20), (205, 125)];
    assert_eq!(path(&[square, other]), "m1 2 .5 0 0 .5-.5 0zm9 0 10 0 .5 10.5z");
    assert_eq!(number(-4), "-.4");
    assert_eq!(number(-40), "-4");
    assert_eq!(number(124), "12.4");
}

#[test]
fn options_are_checked() {
    let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
    assert!(Options::parse(&words("--world-110m a --world-50m b --countries c --out d")).is_ok());
    assert!(Options::parse(&words("--world-110m a --world-50m b --countries c")).is_err());
    assert!(Options::parse(&words("--world-110m a --colour b")).is_err());
}
