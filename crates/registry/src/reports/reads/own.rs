//! What somebody wrote in reports, for themselves.

/// The newest states of answers that somebody wrote, whoever wrote on since, and what the periods of these answers asked: two parts,
/// joined by the id of the period. See `persons::reads::written`.
macro_rules! answers_of_own {
    () => {
        "SELECT m.what, m.id, m.a, m.b, m.c, m.d, m.at FROM (
             SELECT 'answer' AS what, r.id AS id, r.round AS a, b.name AS b, a.question AS c, a.value AS d, a.at AS at
             FROM registry_report_answer a JOIN registry_report r ON r.id = a.report JOIN registry_body b ON b.id = r.body
             WHERE a.person = $1 AND a.value <> '' AND NOT EXISTS (SELECT 1 FROM registry_report_answer l
                 WHERE l.report = a.report AND l.question = a.question AND l.version > a.version AND l.person = $1)
             ORDER BY a.at DESC, a.report, a.question LIMIT $2) m
         UNION ALL
         SELECT 'asked', o.id, q.questions, f.title, o.first_day, o.last_day, o.opened_at
         FROM registry_report_round o JOIN registry_report_form f ON f.id = o.form
         JOIN registry_report_questions q ON q.form = o.form AND q.version = o.version
         WHERE o.id IN (SELECT r.round FROM registry_report_answer a JOIN registry_report r ON r.id = a.report
             WHERE a.person = $1)"
    };
}
pub(crate) use answers_of_own;
