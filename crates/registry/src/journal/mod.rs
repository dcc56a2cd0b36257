//! …
use platform::http::Routes;
pub(crate) fn routes() -> Routes {
    Routes::new()
}
