using Intranet.Web.Papers;
using Intranet.Web.Shared;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Complaints;

/// <summary>Cases of the register as a sheet of a workbook.</summary>
internal sealed class CaseSheet(IStringLocalizer<ComplaintsPageTexts> words, Texts texts)
{
    public Sheet Of(ExportedComplaints cases, DateOnly today) => new(
        words["list.title"],
        [words["list.title"], words["export.of", Texts.Date(today), cases.Rows.Count], .. cases.IsCut ? [words["export.cut", ExportComplaints.Most].Value] : Array.Empty<string>()],
        [
            Column("fact.number", 18), Column("fact.received-on", 14), Column("fact.nature", 20), Column("fact.channel", 22), Column("fact.category", 34), Column("column.case", 50),
            Column("export.district", 18), Column("fact.urgency", 12), Column("work.state", 20), Column("export.lead", 34), Column("export.report-by", 16),
            Column("export.acknowledged", 16), Column("export.closed", 14), Column("fact.reason", 30), Column("export.answer", 16),
        ],
        [.. cases.Rows.Select(Row)]);

    private SheetColumn Column(string key, int width) => new(words[key], width);

    private List<object?> Row(ExportedComplaint row) =>
    [
        row.Number.Text, row.ReceivedOn, texts.Name(row.Nature), texts.Name(row.Channel), Texts.Name(row.Category), row.Title ?? words["export.guarded"].Value,
        row.District is { } district ? Texts.Name(district) : null, texts.Name(row.Urgency), texts.Name(row.Status), string.Join(", ", row.Leads.Select(l => Texts.Name(l.Agency))),
        row.Leads.Count == 0 ? null : row.Leads.Min(l => l.ReportBy), row.AcknowledgedOn, row.ClosedOn, row.Reason is { } reason ? Texts.Name(reason) : null,
        row.Answer is { } answer ? texts.Name(answer) : null,
    ];
}
