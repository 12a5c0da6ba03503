using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Administration;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Administration.Ladders;

/// <summary>One reminder ladder: its rungs, those that were, who changed what, and the tasks that use it.</summary>
[Requires(AdministrationPermissions.Administer)]
public sealed record ReadLadder(string Ladder) : IQuery<LadderView>;

/// <param name="Rungs">In force or to come, in the order in which they are given.</param>
/// <param name="Past">No longer in force, the latest first.</param>
/// <param name="Choices">What a rung of it may do.</param>
public sealed record LadderView(
    string Ladder, DateOnly Today, WorkingCalendar Calendar, IReadOnlyList<RuleUser> Users, IReadOnlyList<RungRow> Rungs, IReadOnlyList<RungRow> Past,
    IReadOnlyList<RungEffect> Choices)
{
    /// <summary>A rung to be changed or ended; one that somebody else has ended meanwhile is still shown to whoever had it on the screen.</summary>
    /// <exception cref="RecordNotFound">There is no such rung in force or to come.</exception>
    public RungRow Find(long ruleId) => Rungs.FirstOrDefault(r => r.RuleId == ruleId) ?? throw new RecordNotFound();

    /// <summary>When a task would be reminded, if the rung with the level had these terms from that day on.</summary>
    public LadderPreview Preview(DateOnly from, int? level, RungTerms? terms)
    {
        // A Friday well after it, so that the rungs before the due day are in force as well.
        var day = from < Today ? Today : from;
        var due = day.AddDays(14 + (((int)DayOfWeek.Friday - (int)day.DayOfWeek + 7) % 7));
        var rungs = Rungs.Where(r => r.From <= day && (r.To is null || day <= r.To) && r.Level != level).Select(r => (r.Terms, IsNew: false));
        if (terms is not null) rungs = rungs.Append((terms, IsNew: true));
        return new LadderPreview(due, [.. rungs.Select(r => new PreviewLine(r.Terms.InstantFor(due, Calendar), r.Terms, r.IsNew)).OrderBy(r => r.At)]);
    }
}

/// <param name="Changes">Who set or ended it, when and why; the newest first.</param>
public sealed record RungRow(long RuleId, int Revision, int Level, RungTerms Terms, DateOnly From, DateOnly? To, IReadOnlyList<RuleChanged> Changes);

/// <param name="By">Null for the system.</param>
public sealed record RuleChanged(RuleChangeKind Kind, string Reason, BilingualText? By, DateTimeOffset At);

/// <summary>What the ladder comes to for a task that is due on the day.</summary>
public sealed record LadderPreview(DateOnly Due, IReadOnlyList<PreviewLine> Lines);

/// <param name="IsNew">Whether it is the rung that is being changed.</param>
public sealed record PreviewLine(DateTimeOffset At, RungTerms Terms, bool IsNew);

internal sealed class ReadLadderHandler(IntranetDbContext db, ProcessCatalogue catalogue, WorkingCalendarReader calendars, IBusinessClock clock)
    : IRequestHandler<ReadLadder, LadderView>
{
    private const int Most = 200;

    public async Task<LadderView> Handle(ReadLadder request, CancellationToken cancellationToken)
    {
        var users = catalogue.UsersOfLadder(request.Ladder);
        if (users.Count == 0) throw new RecordNotFound();

        var today = clock.Today;
        var rules = await db.Set<ReminderRule>().AsNoTracking().Where(r => r.Ladder == request.Ladder)
            .OrderByDescending(r => r.From).ThenBy(r => r.Level).Take(Most).ToListAsync(cancellationToken);
        var changes = await db.RuleChangesAsync(RecordTypes.Of<ReminderRule>(), rules.ConvertAll(r => r.Id), cancellationToken);
        var rows = rules.ConvertAll(r => new RungRow(r.Id, r.Revision, r.Level, r.Terms, r.From, r.To, [.. changes[r.Id]]));
        return new LadderView(
            request.Ladder, today, await calendars.ReadAsync(cancellationToken), users,
            [.. rows.Where(r => r.To is null || r.To >= today).OrderBy(r => r.Terms.Days).ThenBy(r => r.Level).ThenBy(r => r.From)],
            [.. rows.Where(r => r.To < today)],
            [.. Enum.GetValues<RungEffect>().Where(e => IsPossible(e, users))]);
    }

    private static bool IsPossible(RungEffect effect, IEnumerable<RuleUser> users)
    {
        var (action, audience) = RungWords.Of(effect);
        return RungRules.FaultOf(new RungTerms(0, DayUnit.Working, action, audience), users.Select(u => u.Task)) is null;
    }
}

internal static class RuleChanges
{
    private const int Most = 200;

    /// <summary>Who changed these rows of a kind, the newest first.</summary>
    public static async Task<ILookup<long, RuleChanged>> RuleChangesAsync(
        this IntranetDbContext db, string recordType, IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        var changes =
            from change in db.Set<RuleChange>().AsNoTracking()
            where change.RecordType == recordType && ids.Contains(change.RecordId)
            join person in db.Set<Person>() on change.PersonId equals person.Id into people
            from person in people.DefaultIfEmpty()
            orderby change.At descending, change.Id descending
            select new
            {
                change.RecordId,
                Changed = new RuleChanged(change.Kind, change.Reason, person == null ? null : new BilingualText(person.NameTh, person.NameEn), change.At),
            };
        return (await changes.Take(Most).ToListAsync(cancellationToken)).ToLookup(c => c.RecordId, c => c.Changed);
    }
}
