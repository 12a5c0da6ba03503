using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Privacy;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Privacy;

/// <summary>What is removed within the coming days, of the cases of which the reader may know; what is due first comes first.</summary>
[Requires(PrivacyPermissions.Hold)]
public sealed record ListDue(DueGroup? Group, LogCursor? After) : IQuery<DueList>
{
    public const int Days = 90;
}

/// <summary>A stage of a class: what shares a term.</summary>
public sealed record DueGroup(RemovalStage Stage, RetentionClass Class);

/// <param name="Shown">The group whose cases are listed; null if nothing is due.</param>
public sealed record DueList(DueGroup? Shown, IReadOnlyList<(DueGroup Group, int Count)> Groups, IReadOnlyList<DueRow> Rows, LogCursor? Next);

public sealed record DueRow(long Id, ComplaintNumber Number, CaseNature Nature, DateTimeOffset ClosedAt, DateOnly DueOn, bool IsHeld);

internal sealed class ListDueHandler(IntranetDbContext db, CasesOverseen cases, IBusinessClock clock) : IRequestHandler<ListDue, DueList>
{
    private const int PageSize = 30;

    public async Task<DueList> Handle(ListDue request, CancellationToken cancellationToken)
    {
        var (today, until) = (clock.Today, clock.Today.AddDays(ListDue.Days));
        var rules = (await db.RetentionRulesAsync(today, until, cancellationToken)).ToLookup(r => r.Class);
        var groups = new List<(DueGroup Group, int Count)>();
        foreach (var group in RetentionSchedule.Stages.SelectMany(_ => RetentionSchedule.Counted, (stage, retention) => new DueGroup(stage, retention)))
        {
            var count = await DueIn(group, rules, until).CountAsync(cancellationToken);
            if (count > 0) groups.Add((group, count));
        }

        var shown = groups.Exists(g => g.Group == request.Group) ? request.Group : groups.FirstOrDefault().Group;
        if (shown is null) return new DueList(Shown: null, groups, [], Next: null);

        var due = DueIn(shown, rules, until);
        if (request.After is { } after) due = due.Where(c => c.ClosedAt > after.At || (c.ClosedAt == after.At && c.Id > after.Id));
        var found = await due.OrderBy(c => c.ClosedAt).ThenBy(c => c.Id).Take(PageSize + 1)
            .Select(c => new
            {
                c.Id,
                Number = new ComplaintNumber(c.Series, c.Sequence, c.Year),
                c.Nature,
                ClosedAt = c.ClosedAt!.Value,
                IsHeld = db.Set<LegalHold>().Any(h => h.ComplaintId == c.Id && h.ReleasedAt == null),
            })
            .ToListAsync(cancellationToken);
        var rows = found.Take(PageSize).Select(c => new DueRow(c.Id, c.Number, c.Nature, c.ClosedAt, FirstDay(c.ClosedAt, shown.Stage, rules[shown.Class], today), c.IsHeld)).ToList();
        return new DueList(shown, groups, rows, found.Count > PageSize ? new LogCursor(rows[^1].ClosedAt, rows[^1].Id) : null);
    }

    // By whichever rule that is in force within the time takes the most.
    private IQueryable<Complaint> DueIn(DueGroup group, ILookup<RetentionClass, RetentionRule> rules, DateOnly until)
    {
        var closedBefore = rules[group.Class].Select(r => RetentionSchedule.ClosedBefore(Earlier(r.To ?? until, until), r.Terms.Of(group.Stage))).DefaultIfEmpty(DateTimeOffset.MinValue).Max();
        return cases.All.AsNoTracking().Waiting(group.Class, group.Stage).Where(c => c.ClosedAt < closedBefore);
    }

    private static DateOnly FirstDay(DateTimeOffset closedAt, RemovalStage stage, IEnumerable<RetentionRule> rules, DateOnly today) =>
        rules.Select(r => (Rule: r, Day: Later(Later(r.From, today), RetentionSchedule.DueOn(closedAt, r.Terms.Of(stage))))).Where(x => x.Rule.AppliesOn(x.Day)).Min(x => x.Day);

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
