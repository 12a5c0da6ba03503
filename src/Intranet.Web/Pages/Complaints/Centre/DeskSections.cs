using System.Globalization;
using Intranet.Domain.Calendar;
using Intranet.Web.Pages.Referrals;
using Intranet.Web.Shared;
using Intranet.Workflows.Complaints;
using Intranet.Workflows.Engine;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Complaints.Centre;

/// <summary>A part of the centre's desk.</summary>
/// <param name="Key">Names it in texts and addresses.</param>
/// <param name="Tone">"late", "due", "done" or "info".</param>
/// <param name="All">The list of all of them.</param>
public sealed record DeskSection(string Key, string Tone, int Count, string All, IReadOnlyList<DeskRow> Rows);

/// <param name="From">The agency, or where it came from.</param>
/// <param name="Detail">What is next, or what has been done.</param>
/// <param name="Letter">Where the letter is that is to go out.</param>
public sealed record DeskRow(string Link, string Number, string Title, string From, string Detail, DeadlineWords Day, string? Letter = null);

/// <summary>Puts the centre's desk into words.</summary>
internal sealed class DeskSections(IStringLocalizer<CentrePageTexts> words, ProcessTexts process, Texts texts, DateOnly today)
{
    public IEnumerable<DeskSection> Of(CentreDesk desk, long? me)
    {
        if (desk.Cases.Count > 0)
        {
            yield return Cases(desk, CaseShow.New, "due", NewRow);
            yield return Cases(desk, CaseShow.Open, "info", OwnRow, me);
        }

        if (desk.Referrals.ContainsKey(ReferralShow.Letters)) yield return Referrals(desk, ReferralShow.Letters, "late", LetterRow);
        yield return Referrals(desk, ReferralShow.Late, "late", LateRow);
        yield return Referrals(desk, ReferralShow.Raised, "late", LateRow);
        if (desk.Referrals.ContainsKey(ReferralShow.Reported))
        {
            yield return Referrals(desk, ReferralShow.Reported, "due", r => SinceRow(r, texts.Name(r.Role)));
            yield return Referrals(desk, ReferralShow.Refused, "due", r => SinceRow(r, words[r.GoesToSecretariat ? "refused.secretariat" : "refused.centre"]));
        }

        yield return Referrals(desk, ReferralShow.Waiting, "info", r => Row(r, texts.Name(r.Status), Until(r.ReportBy)));
        if (desk.Cases.Count > 0) yield return Cases(desk, CaseShow.AwaitsWord, "done", ToldRow);
    }

    private static DeskSection Cases(CentreDesk desk, CaseShow show, string tone, Func<DeskCase, DeskRow> row, long? officer = null)
    {
        var all = officer is { } id ? string.Create(CultureInfo.InvariantCulture, $"/complaints?show={show}&officer={id}") : $"/complaints?show={show}";
        return new DeskSection(show.ToString(), tone, desk.Cases[show].Count, all, [.. desk.Cases[show].Rows.Select(row)]);
    }

    private static DeskSection Referrals(CentreDesk desk, ReferralShow show, string tone, Func<ReferralRow, DeskRow> row) =>
        new(show.ToString(), tone, desk.Referrals[show].Count, $"/referrals?show={show}", [.. desk.Referrals[show].Rows.Select(row)]);

    private DeskRow NewRow(DeskCase row) => Row(
        row, texts.Name(row.Channel), words["new.since", Texts.DateTime(row.RegisteredAt)], row.Next is { } next ? Until(Bangkok.Date(next.DueAt)) : Since(Bangkok.Date(row.RegisteredAt)));

    private DeskRow OwnRow(DeskCase row) => row switch
    {
        { Next: { } next } => Row(row, Texts.Name(row.Category), words["own.next", process.Task(next.Process, next.Step), Texts.Date(Bangkok.Date(next.DueAt))], Until(Bangkok.Date(next.DueAt))),
        { Awaited: { } wait } => Row(row, Texts.Name(wait.AgencyTh, wait.AgencyEn), words["own.waiting", Texts.Date(wait.ReportBy)], Until(wait.ReportBy)),
        _ => Row(row, Texts.Name(row.Category), words["own.nothing"], Since(Bangkok.Date(row.RegisteredAt))),
    };

    private DeskRow ToldRow(DeskCase row)
    {
        var told = row.ToldOn ?? today;
        return Row(row, texts.Name(row.Channel), words["told.until", Texts.Date(told), Texts.Date(told.AddDays(ComplaintProcess.DaysToAnswer - 1))], Since(told));
    }

    private DeskRow LetterRow(ReferralRow row) =>
        Row(row, words["letter.level", row.Letters + 1], Until(row.ReportBy)) with { Letter = string.Create(CultureInfo.InvariantCulture, $"/referrals/{row.Id}/reminder") };

    private DeskRow LateRow(ReferralRow row) => Row(row, row.Letters == 0 ? words["late.unreminded"] : words["late.reminded", row.Letters], Until(row.ReportBy));

    private DeskRow SinceRow(ReferralRow row, string detail) => Row(row, detail, Since(Bangkok.Date(row.Since)));

    private static DeskRow Row(DeskCase row, string from, string detail, DeadlineWords day) =>
        new(string.Create(CultureInfo.InvariantCulture, $"/complaints/{row.Id}"), row.Number.Text, row.Title, from, detail, day);

    private DeskRow Row(ReferralRow row, string detail, DeadlineWords day) => new(
        string.Create(CultureInfo.InvariantCulture, $"/referrals/{row.Id}"), row.CaseNumber, row.Subject ?? words["guarded"], Texts.Name(row.Agency),
        words["report-by", detail, Texts.Date(row.ReportBy)], day);

    private DeadlineWords Until(DateOnly day) => (day.DayNumber - today.DayNumber) switch
    {
        < 0 and var left => new("late", "alarm", words["days.late", -left]),
        0 => new("due", "clock", words["days.today"]),
        var left => new("info", "clock", words["days.left", left]),
    };

    private DeadlineWords Since(DateOnly day) =>
        day < today ? new("", "clock", words["days.since", today.DayNumber - day.DayNumber]) : new("", "clock", words["days.since-today"]);
}
