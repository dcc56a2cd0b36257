//! How text becomes words: folded as in [`crate::text::fold`]; scripts that write without spaces become pairs of letters.

use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

/// Splits text into folded words.
#[derive(Clone, Default)]
pub(super) struct Words;

/// Words that were found, handed out one by one.
pub(super) struct WordStream {
    words: std::vec::IntoIter<String>,
    token: Token,
}

impl Tokenizer for Words {
    type TokenStream<'a> = WordStream;
    fn token_stream<'a>(&'a mut self, text: &'a str) -> WordStream {
        WordStream { words: words(text).into_iter(), token: Token::default() }
    }
}

impl TokenStream for WordStream {
    fn advance(&mut self) -> bool {
        let Some(word) = self.words.next() else { return false };
        self.token.position = self.token.position.wrapping_add(1);
        self.token.text = word;
        true
    }
    fn token(&self) -> &Token {
        &self.token
    }
    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}

/// The longest word kept; longer ones are no words.
const LONGEST: usize = 60;

/// The folded words of a text.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut word = String::new();
    let mut pair: Option<char> = None;
    let mut alone = false;
    for c in crate::text::fold(text).chars() {
        if is_unspaced(c) {
            end(&mut word, &mut found);
            if let Some(before) = pair {
                found.push([before, c].iter().collect());
            }
            alone = pair.is_none();
            pair = Some(c);
            continue;
        }
        // A single letter of such a script is a word too.
        if let Some(single) = pair.take().filter(|_| alone) {
            found.push(single.to_string());
        }
        if c.is_alphanumeric() {
            word.push(c);
        } else {
            end(&mut word, &mut found);
        }
    }
    if let Some(single) = pair.filter(|_| alone) {
        found.push(single.to_string());
    }
    end(&mut word, &mut found);
    found
}

fn end(word: &mut String, found: &mut Vec<String>) {
    let word = without_article(&std::mem::take(word)).to_owned();
    if !word.is_empty() && word.len() <= LONGEST * 4 {
        found.push(word);
    }
}

/// Arabic writes its article as part of the word: who looks for the one form finds the other too. What would leave less than
/// three letters is no article.
fn without_article(word: &str) -> &str {
    word.strip_prefix("ال").filter(|rest| rest.chars().count() >= 3).unwrap_or(word)
}

/// Scripts that write without spaces between words: Han, kana, Thai, Lao, Khmer, Burmese.
fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{2fa1f}' | '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
}

#[cfg(test)]
#[path = "words_tests.rs"]
mod tests;
