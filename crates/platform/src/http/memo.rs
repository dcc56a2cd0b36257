//! Values that every reader of a language would get alike, made once for a state of the journal: the drawn map, say.
//!
//! Like kept pages they count as long as the journal has not moved, on any node; unlike them they serve pages of readers
//! who are signed in. Nothing that depends on who asks may be kept here.

use super::Ctx;
use crate::db::{Conn, DbError};
use crate::journal;
use kernel::Language;
use std::any::Any;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

type Value = Arc<dyn Any + Send + Sync>;
/// A value's name and language.
type Of = (&'static str, Language);

#[derive(Default)]
pub(crate) struct Memo(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    /// The journal's head for which all of these count.
    head: i64,
    values: HashMap<Of, Value>,
}

impl Memo {
    /// Forgets everything, so that a rig sees what a page costs that is made for the first time.
    #[cfg(any(test, feature = "testing"))]
    pub(crate) fn forget(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Kept::default();
    }

    fn at(&self, head: i64) -> MutexGuard<'_, Kept> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.head < head {
            *kept = Kept { head, values: HashMap::new() };
        }
        kept
    }

    fn found<T: Send + Sync + 'static>(&self, head: i64, of: Of) -> Option<Arc<T>> {
        let kept = self.at(head);
        let value = (kept.head == head).then(|| kept.values.get(&of).cloned());
        value.flatten()?.downcast().ok()
    }

    /// A value made for an older state than the one that is kept is given back and forgotten.
    fn keep<T: Send + Sync + 'static>(&self, head: i64, of: Of, value: T) -> Arc<T> {
        let value = Arc::new(value);
        let mut kept = self.at(head);
        if kept.head == head {
            kept.values.insert(of, value.clone());
        }
        value
    }
}

/// Where a value stands for one language and one state of the journal.
pub struct Place<'a> {
    memo: &'a Memo,
    head: i64,
    of: Of,
}

/// The place of a value of this name, for the reader's language. Asked before the value's rows are loaded, so that what is
/// kept is never older than it says.
pub async fn place<'a>(ctx: &'a Ctx, conn: &mut Conn, name: &'static str) -> Result<Place<'a>, DbError> {
    let head = match ctx.journal_head.get() {
        Some(head) => *head,
        None => journal::head(conn).await?,
    };
    Ok(Place { memo: &ctx.app.memo, head, of: (name, ctx.lang()) })
}

impl Place<'_> {
    /// What is kept here, if the journal has not moved since.
    pub fn found<T: Send + Sync + 'static>(&self) -> Option<Arc<T>> {
        self.memo.found(self.head, self.of)
    }

    /// Keeps a value and gives it back.
    pub fn keep<T: Send + Sync + 'static>(self, value: T) -> Arc<T> {
        self.memo.keep(self.head, self.of, value)
    }
}

#[cfg(test)]
mod tests {
    use super::Memo;
    use kernel::Language;

    #[test]
    fn a_value_counts_for_one_language_and_one_state_of_the_journal() {
        let memo = Memo::default();
        let language = |code: &str| Language::parse(code).expect("it is one");
        let (english, arabic) = (("map", language("en")), ("map", language("ar")));
        memo.keep(7, english, "seven".to_owned());
        assert_eq!(memo.found::<String>(7, english).as_deref(), Some(&"seven".to_owned()));
        assert_eq!(memo.found::<String>(7, arabic), None);
        assert_eq!(memo.found::<String>(7, ("table", english.1)), None);
        assert_eq!(memo.found::<u8>(7, english), None, "a value of another kind");
        // The journal moves: nothing of before counts, and what somebody slow made for before is not kept.
        assert_eq!(memo.found::<String>(8, english), None);
        assert_eq!(*memo.keep(7, english, "late".to_owned()), "late");
        assert_eq!(memo.found::<String>(8, english), None);
        assert_eq!(memo.found::<String>(7, english), None);
        memo.keep(8, english, "eight".to_owned());
        assert_eq!(memo.found::<String>(7, english), None);
        assert_eq!(memo.found::<String>(8, english).as_deref(), Some(&"eight".to_owned()));
    }
}
