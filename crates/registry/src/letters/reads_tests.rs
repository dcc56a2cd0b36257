use crate::mandates::model::ROLES;

#[test]
fn the_database_and_the_roles_agree_on_who_speaks() {
    let silent: Vec<String> =
        ROLES.iter().filter(|role| !role.edits()).map(|role| format!("'{}'", role.as_str())).collect();
    assert_eq!(speaks!("m"), format!("m.role NOT IN ({})", silent.join(", ")));
}
