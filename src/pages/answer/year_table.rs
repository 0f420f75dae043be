//! Who gets what, year by year; every figure opens below its row.

use labworth_domain::explanation::Figure;
use labworth_domain::paths::evaluation::{Evaluation, ReadingResult, SharedReceipt};
use labworth_domain::paths::licence::Event;
use labworth_domain::project::Project;
use labworth_domain::sharing::Payee;
use labworth_domain::units::{Exact, MinorUnits, Number};
use labworth_export::csv::{Cell, Sheet};
use yew::prelude::*;

use crate::answer::{MoneyScale, Pocket, PocketKind, pockets};
use crate::figures::{Evaluated, OpenFigure, SaveTable, WorkingPanel};
use crate::pages::answer::block::Drawing;
use crate::text::Text;

/// A column of money paid: the inventors together, or one pocket.
struct Column {
    name: String,
    kind: PocketKind,
    payee: Option<Payee>,
}

impl Column {
    fn of(pocket: Pocket) -> Self {
        Self { name: pocket.name, kind: pocket.kind, payee: Some(pocket.payee) }
    }

    fn in_year(&self, receipt: &SharedReceipt, reading: usize) -> (Figure, MinorUnits) {
        let event = receipt.event;
        match &self.payee {
            Some(payee) => (
                Figure::PaidInYear { reading, event, payee: payee.clone() },
                receipt.statement.paid_to(payee),
            ),
            None => (Figure::PeopleInYear { reading, event }, receipt.statement.paid_to_people()),
        }
    }

    fn in_all(&self, result: &ReadingResult, reading: usize) -> (Figure, MinorUnits) {
        match &self.payee {
            Some(payee) => (Figure::Paid { reading, payee: payee.clone() }, result.paid_to(payee)),
            None => (Figure::People { reading }, result.paid_to_people()),
        }
    }

    fn worth_today(
        &self,
        project: &Project,
        result: &ReadingResult,
        reading: usize,
    ) -> (Figure, f64) {
        match &self.payee {
            Some(payee) => (
                Figure::PresentValue { reading, payee: payee.clone() },
                result.present_value(project, payee),
            ),
            None => (Figure::PeopleValue { reading }, result.present_value_to_people(project)),
        }
    }
}

/// The inventors together where there are several, then every pocket.
fn columns(evaluation: &Evaluation, reading: &ReadingResult, text: Text) -> Vec<Column> {
    let pockets = pockets(evaluation, reading, text);
    let inventors = pockets.iter().filter(|pocket| pocket.kind == PocketKind::Inventor).count();
    let together = (inventors > 1).then(|| Column {
        name: text.years_together().to_owned(),
        kind: PocketKind::Inventor,
        payee: None,
    });
    together.into_iter().chain(pockets.into_iter().map(Column::of)).collect()
}

/// One row: its name and its cells.
struct Row {
    name: String,
    cells: Vec<(Figure, Exact)>,
}

/// The table.
pub fn year_table(block: &Drawing) -> Html {
    let text = block.text;
    let open = &block.open;
    let (evaluated, at) = (&block.evaluated, block.reading);
    let evaluation = &evaluated.0;
    let Some(reading) = evaluation.readings.get(at) else {
        return Html::default();
    };
    let project = &evaluation.project;
    let currency = &project.currency;
    let columns = columns(evaluation, reading, text);
    let exactly = *block.choice == 1;
    let scale = if exactly {
        MoneyScale::whole(currency)
    } else {
        MoneyScale::for_amounts(currency.amount(&reading.received()).to_f64())
    };
    let toggle = {
        let choice = block.choice.clone();
        Callback::from(move |_: yew::events::Event| choice.set(usize::from(!exactly)))
    };
    let mut rows: Vec<Row> = Vec::new();
    for receipt in &reading.receipts {
        let event = receipt.event;
        let calendar_year = receipt.date.year().to_string();
        let name = match event {
            Event::Signing => text.years_signing(&calendar_year),
            Event::Milestone(at) => text.years_milestone(&(at + 1).to_string(), &calendar_year),
            Event::Year(year) => text.years_year(&year.to_string(), &calendar_year),
            Event::Exit => text.years_exit(&calendar_year),
            Event::WoundUp(at) => text.years_wound_up(&(at + 1).to_string(), &calendar_year),
        };
        let mut cells = vec![(Figure::Receipt { event }, currency.amount(&receipt.amount))];
        cells.extend(columns.iter().map(|column| {
            let (figure, paid) = column.in_year(receipt, at);
            (figure, currency.amount(&paid))
        }));
        rows.push(Row { name, cells });
    }
    let received = currency.amount(&reading.received());
    let totals: Vec<(Figure, Exact)> = columns
        .iter()
        .map(|column| {
            let (figure, paid) = column.in_all(reading, at);
            (figure, currency.amount(&paid))
        })
        .collect();
    let exact = |value: f64| Exact::from_f64(value).unwrap_or_else(Exact::zero);
    let present: Vec<(Figure, Exact)> = columns
        .iter()
        .map(|column| {
            let (figure, value) = column.worth_today(project, reading, at);
            (figure, exact(value))
        })
        .collect();
    let receipts = (Figure::ReceiptsValue { reading: at }, exact(reading.licence.receipts));
    let unit = scale.unit(text, currency.code());
    let sheet = sheet(&columns, &rows, (&received, &totals), (&receipts, &present), project, text);
    let show = Showing { evaluated, columns: &columns, scale, open };
    html! {
        <section class="block" aria-labelledby="years-title">
            <h4 id="years-title">{ text.years_title() }</h4>
            <p class="quiet">{ text.years_how() }</p>
            <label class="exactly">
                <input type="checkbox" checked={exactly} onchange={toggle} />
                { text.years_exactly() }
            </label>
            <div class="table-scroll" tabindex="0" role="group" aria-labelledby="years-title">
                <table class="years">
                    <caption>{ text.table_unit(&unit) }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ text.years_when() }</th>
                            <th scope="col" class="number">{ text.years_received() }</th>
                            for (at, column) in columns.iter().enumerate() {
                                <th key={at} scope="col" class={classes!("number", format!("head-{}", column.kind.party().word()))}>
                                    { column.name.clone() }
                                </th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for (row_at, row) in rows.iter().enumerate() {
                            { show.row(row_at, row, text) }
                        }
                    </tbody>
                    <tfoot>
                        <tr key="total">
                            <th scope="row">{ text.years_total() }</th>
                            <td class="number">{ scale.write(text, &received) }</td>
                            { show.cells(&totals, text.years_total(), 0, text) }
                        </tr>
                        { show.opened(&totals, "total") }
                        <tr key="present">
                            <th scope="row">{ text.years_present_value() }</th>
                            { show.cells(std::slice::from_ref(&receipts), text.years_present_value(), usize::MAX, text) }
                            { show.cells(&present, text.years_present_value(), 0, text) }
                        </tr>
                        { show.opened(std::slice::from_ref(&receipts), "receipts") }
                        { show.opened(&present, "present") }
                    </tfoot>
                </table>
            </div>
            <SaveTable title={text.years_title()} {sheet} />
        </section>
    }
}

/// The table in whole units of the currency, for a sheet.
fn sheet(
    columns: &[Column],
    rows: &[Row],
    (received, totals): (&Exact, &[(Figure, Exact)]),
    (receipts, present): (&(Figure, Exact), &[(Figure, Exact)]),
    project: &Project,
    text: Text,
) -> Sheet {
    let currency = &project.currency;
    let names = std::iter::once(text.years_received())
        .chain(columns.iter().map(|column| column.name.as_str()));
    let head = names.map(|name| format!("{name} ({})", currency.code()));
    let cells = |cells: &[(Figure, Exact)]| -> Vec<Cell> {
        cells.iter().map(|(_, amount)| amount.clone().into()).collect()
    };
    // An estimate has no more digits than its currency.
    let payable = |cells: &[(Figure, Exact)]| -> Vec<Cell> {
        cells.iter().map(|(_, amount)| amount.clone().payable(currency).into()).collect()
    };
    let line = |name: &str, cells: Vec<Cell>| [vec![Cell::from(name)], cells].concat();
    let mut lines: Vec<Vec<Cell>> =
        rows.iter().map(|row| line(&row.name, cells(&row.cells))).collect();
    let total = [vec![received.clone().into()], cells(totals)].concat();
    lines.push(line(text.years_total(), total));
    let worth = [payable(std::slice::from_ref(receipts)), payable(present)].concat();
    lines.push(line(text.years_present_value(), worth));
    Sheet { head: std::iter::once(text.years_when().to_owned()).chain(head).collect(), rows: lines }
}

/// What the rows share.
struct Showing<'a> {
    evaluated: &'a Evaluated,
    columns: &'a [Column],
    scale: MoneyScale,
    open: &'a OpenFigure,
}

impl Showing<'_> {
    fn row(&self, at: usize, row: &Row, text: Text) -> Html {
        html! {
            <>
                <tr key={at}>
                    <th scope="row">{ row.name.clone() }</th>
                    { self.cells(row.cells.get(..1).unwrap_or_default(), &row.name, usize::MAX, text) }
                    { self.cells(row.cells.get(1..).unwrap_or_default(), &row.name, 0, text) }
                </tr>
                { self.opened(&row.cells, &at.to_string()) }
            </>
        }
    }

    /// Cells from the column `first` on; the column of receipts has no pocket.
    fn cells(&self, cells: &[(Figure, Exact)], row: &str, first: usize, text: Text) -> Html {
        html! {
            for (at, (figure, amount)) in cells.iter().enumerate() {
                <td class="number" key={format!("{first}-{at}")}>
                    { self.open.button(figure.clone(), &self.scale.write(text, amount), &text.years_cell(
                            first.checked_add(at).and_then(|at| self.columns.get(at)).map_or(text.years_received(), |column| &column.name),
                            row,
                        ), text) }
                </td>
            }
        }
    }

    /// The working of the open figure, where it is one of these.
    fn opened(&self, cells: &[(Figure, Exact)], key: &str) -> Html {
        let asked = self.open.figure.as_ref();
        match asked.filter(|asked| cells.iter().any(|(figure, _)| figure == *asked)) {
            Some(figure) => html! {
                <tr key={format!("{key}-open")} class="working-row">
                    <td colspan={(self.columns.len() + 2).to_string()}>
                        <WorkingPanel evaluated={self.evaluated.clone()} figure={figure.clone()} />
                    </td>
                </tr>
            },
            None => Html::default(),
        }
    }
}
