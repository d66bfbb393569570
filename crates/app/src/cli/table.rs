//! Columns of text, as wide as what is in them.

/// Lays rows out in columns, two spaces apart. The last column is not padded.
pub(super) fn columns(rows: &[Vec<String>]) -> Vec<String> {
    let n_columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max()
    };
    let widths: Vec<usize> = (0..n_columns).map(|column| width(column).unwrap_or(0)).collect();
    let pad = |(column, cell): (usize, &String)| {
        let missing = widths[column].saturating_sub(cell.chars().count());
        format!("{cell}{}", " ".repeat(missing))
    };
    rows.iter()
        .map(|row| {
            row.iter().enumerate().map(pad).collect::<Vec<_>>().join("  ").trim_end().to_owned()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let rows = [vec!["a".to_owned(), "b".to_owned()], vec!["ccc".to_owned(), String::new()]];
        assert_eq!(columns(&rows), ["a    b", "ccc"]);
    }
}
