using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Inbox;

/// <summary>Somebody asks for more time for a task; whoever asked for the task decides before it is due.</summary>
[StoredName("inbox.extension")]
public sealed class ExtensionProcess : ProcessDefinition<ExtensionFacts>
{
    public const string DecideLadder = "inbox.extension";

    public override int Version => 1;

    public override string RecordType => RecordTypes.Of<WorkItem>();

    protected override void Define(ProcessTableBuilder<ExtensionFacts> process)
    {
        process.StartsOn<ExtensionAsked>("decide");
        process.ReopensOn<ExtensionAsked>("decide", notice: "opened");
        process.AbortsOn<ExtensionLapsed>();
        process.Tells<ExtensionGranted>("granted", f => f.Asker);
        process.Tells<ExtensionRefused>("refused", f => f.Asker);

        process.Task("decide")
            .OwedBy(f => f.Deciders).Excludes(f => f.Asker)
            .Due(LastDayToDecide)
            .Reminds(DecideLadder)
            .EndsOn<ExtensionGranted>()
            .EndsOn<ExtensionRefused>();
    }

    protected override async Task<Dictionary<long, ExtensionFacts>> FactsAsync(
        IntranetDbContext db, IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken)
    {
        var items = await db.Set<WorkItem>().AsNoTracking().Where(w => recordIds.Contains(w.Id))
            .Select(w => new { Item = w, AskedAt = w.Acts.Where(a => a.Operation == WorkItemOperation.AskForTime).Max(a => (DateTimeOffset?)a.At) })
            .ToListAsync(cancellationToken);
        return items.ToDictionary(w => w.Item.Id, w => new ExtensionFacts(
            w.Item.ExtensionDeciders,
            w.Item.ExtensionAskedById is { } asker ? [PrincipalKey.Person(asker)] : [],
            Bangkok.Date(w.AskedAt ?? w.Item.OpenedAt),
            Bangkok.Date(w.Item.DueAt)));
    }

    // Before the task is due, but nobody is late who was asked when that day had come.
    private static DateOnly LastDayToDecide(ExtensionFacts facts, WorkingCalendar calendar)
    {
        var next = calendar.AddWorkingDays(facts.AskedOn, 1);
        return facts.Due > next ? facts.Due : next;
    }
}

/// <summary>What the process looks at.</summary>
/// <param name="AskedOn">When the time was asked for.</param>
/// <param name="Due">The day on which the task is due, as long as nothing is granted.</param>
public sealed record ExtensionFacts(IReadOnlyList<PrincipalKey> Deciders, IReadOnlyList<PrincipalKey> Asker, DateOnly AskedOn, DateOnly Due);
