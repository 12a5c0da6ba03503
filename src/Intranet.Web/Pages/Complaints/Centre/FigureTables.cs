using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Web.Papers;
using Intranet.Web.Shared;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Complaints.Centre;

/// <summary>A table of figures with its totals, as it is shown and as it is saved.</summary>
/// <param name="Key">Names it in addresses.</param>
/// <param name="Note">How it is counted.</param>
/// <param name="Heads">The first is that of the names.</param>
public sealed record FigureTable(string Key, string Title, string Note, IReadOnlyList<string> Heads, IReadOnlyList<FigureRow> Rows, FigureRow Total);

/// <param name="Cells">A whole number, a number of days or per cent, or null where there is none.</param>
public sealed record FigureRow(string Name, IReadOnlyList<object?> Cells);

/// <summary>Adds the figures of a year up into the tables of the monthly statement.</summary>
internal sealed class FigureTables(MonthlyCounts counts, IStringLocalizer<CentrePageTexts> words, Texts texts)
{
    private const int NameWidth = 40;
    private const int CellWidth = 12;

    public IReadOnlyList<FigureTable> All() =>
    [
        Months(),
        Of("nature", Enum.GetValues<CaseNature>().Select(n => Row(texts.Name(n), counts.ByMonth(c => c.Nature == n)))),
        Of("channel", Enum.GetValues<IntakeChannel>().Select(k => Row(texts.Name(k), counts.ByMonth(c => c.Channel == k)))),
        Of("category", counts.Categories.Select(k => Row(Texts.Name(k.Name), counts.ByMonth(c => c.CategoryId == k.Id)))),
        Of("lead", counts.Agencies.Select(a => Row(Texts.Name(a.Name), counts.ByMonth(a.Id)))),
        Agencies(),
    ];

    /// <param name="today">The day of the figures.</param>
    public IReadOnlyList<Sheet> Sheets(DateOnly today) =>
    [
        .. All().Select(t => new Sheet(
            t.Title, [$"{t.Title} {counts.Year.Label(Texts.Culture)}", words["sheet.of", Texts.Date(today)], t.Note],
            [.. t.Heads.Select((head, index) => new SheetColumn(head, index == 0 ? NameWidth : CellWidth))],
            [.. t.Rows.Append(t.Total).Select(r => (IReadOnlyList<object?>)[r.Name, .. r.Cells])]) { HasTotal = true }),
    ];

    private FigureTable Months() => new(
        "months", words["table.months"], words["note.months"],
        [
            words["column.month"], words["column.received"], words["column.open"], words["column.ended"], words["column.merged"], words["column.confirmed"], words["column.percent"],
            words["column.acknowledge-days"], words["column.report-days"], words["column.close-days"],
        ],
        [.. counts.Months.Select(m => Row(Texts.Month(m), counts.Of(m)))], Row(words["total"], counts.Of(month: null)));

    private FigureTable Agencies() => new(
        "agencies", words["table.agencies"], words["note.agencies"],
        [words["column.agency"], words["column.referred"], words["column.reported"], words["column.late"], words["column.letters"], words["column.refused"], words["column.report-days"]],
        [.. counts.Agencies.Select(a => Row(Texts.Name(a.Name), counts.OfAgency(a.Id)))], Row(words["total"], counts.OfAgency(agencyId: null)));

    // What nothing was counted of would only make the table longer.
    private FigureTable Of(string key, IEnumerable<FigureRow> rows)
    {
        var shown = rows.Where(r => r.Cells[^1] is > 0).ToList();
        return new FigureTable(
            key, words[$"table.{key}"], words[$"note.{key}"],
            [words[$"column.{key}"], .. counts.Months.Select(m => ThaiDate.ShortMonth(m, Texts.Culture)), words["total"]],
            shown, new FigureRow(words["total"], [.. Enumerable.Range(0, counts.Months.Count + 1).Select(i => (object?)shown.Sum(r => (int)r.Cells[i]!))]));
    }

    private static FigureRow Row(string name, IReadOnlyList<int> months) => new(name, [.. months.Append(months.Sum()).Select(n => (object?)n)]);

    private static FigureRow Row(string name, MonthCount m) => new(
        name, [m.Received, m.Open, m.Ended, m.Merged, m.Confirmed, m.PercentConfirmed, m.Acknowledged.Average, m.Reported.Average, m.Closed.Average]);

    private static FigureRow Row(string name, AgencyCount a) => new(name, [a.Referred, a.Reported, a.Late, a.Letters, a.Refused, a.Days.Average]);
}
