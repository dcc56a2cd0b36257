//! What a Fluent file holds, as far as the checks of texts need it.

use super::line_of;
use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser;
use std::collections::BTreeSet;

/// One file.
pub struct File {
    /// Its messages and terms, in order.
    pub texts: Vec<Text>,
    /// Prefixes of keys that are put together when the program runs: `# dynamic: role-`.
    pub dynamic: Vec<String>,
}

/// One message, or a term, whose key begins with a hyphen.
pub struct Text {
    /// Its key.
    pub key: String,
    /// Its line.
    pub line: usize,
    /// Names of its attributes.
    pub attributes: BTreeSet<String>,
    /// Names of the variables in it and its attributes.
    pub variables: BTreeSet<String>,
    /// Keys of messages and terms that it uses.
    pub uses: BTreeSet<String>,
}

/// Reads a file, or tells line and cause of each fault.
pub fn read(source: &str) -> Result<File, Vec<(usize, String)>> {
    let resource = parser::parse(source).map_err(|(_, faults)| {
        faults
            .iter()
            .map(|fault| (line_of(source, fault.pos.start), fault.kind.to_string()))
            .collect::<Vec<_>>()
    })?;
    let mut texts = Vec::new();
    let mut from = 0;
    for entry in &resource.body {
        let (key, value, attributes) = match entry {
            Entry::Message(message) => {
                (message.id.name.to_owned(), message.value.as_ref(), &message.attributes)
            }
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
            _ => continue,
        };
        from = place_of(source, &key, from);
        let mut text = Text {
            line: line_of(source, from),
            key,
            attributes: attributes.iter().map(|a| a.id.name.to_owned()).collect(),
            variables: BTreeSet::new(),
            uses: BTreeSet::new(),
        };
        for pattern in value.into_iter().chain(attributes.iter().map(|a: &Attribute<&str>| &a.value)) {
            text.pattern(pattern);
        }
        texts.push(text);
    }
    let dynamic = source
        .lines()
        .filter_map(|line| {
            line.trim_start_matches('#')
                .trim_start()
                .strip_prefix("dynamic:")
                .filter(|_| line.starts_with('#'))
        })
        .flat_map(|prefixes| prefixes.split([',', ' ']).filter(|prefix| !prefix.is_empty()))
        .map(str::to_owned)
        .collect();
    Ok(File { texts, dynamic })
}

/// Where the line `key = …` begins, at or after a place.
fn place_of(source: &str, key: &str, from: usize) -> usize {
    let mut at = from;
    for line in source[from..].split_inclusive('\n') {
        if line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('=')) {
            return at;
        }
        at += line.len();
    }
    from
}

impl Text {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.uses.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.uses.insert(format!("-{}", id.name));
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        for argument in arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value)) {
            self.inline(argument);
        }
    }
}
