//! What the page shows: pictures, tables, and figures that open into their working.

mod data_table;
mod figure_button;
mod numbers_line;
mod quantity_text;
mod range_figure;
mod save_scene;
mod save_table;
mod scene;
mod width;
mod working;
mod working_panel;

use std::rc::Rc;

use labworth_domain::paths::evaluation::Evaluation;

pub use data_table::data_table;
pub use figure_button::{OpenFigure, use_open_figure};
pub use quantity_text::quantity_text;
pub use range_figure::{RangeFigure, letter};
pub use save_table::{SaveTable, cell_shown};
pub use scene::Picture;
pub use width::use_width;
pub use working::FigureWorking;
pub use working_panel::WorkingPanel;

/// An evaluation, compared by identity: a new one is made for every change.
#[derive(Clone, Debug)]
pub struct Evaluated(pub Rc<Evaluation>);

impl PartialEq for Evaluated {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
