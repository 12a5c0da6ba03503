using System.Globalization;
using Intranet.Domain.Audit;
using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Testing;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Meetings;
using Intranet.Workflows.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace Intranet.Web.Tests.Faults;

/// <summary>Everything the house has written about one secretariat's invitations, once nothing is left to do.</summary>
internal sealed class Books
{
    private static readonly string s_invitation = RecordTypes.Of<Invitation>();

    public required IReadOnlyList<Matter> Matters { get; init; }

    public required IReadOnlyList<Notification> Notifications { get; init; }

    public IEnumerable<Matter> Open => Matters.Where(m => !m.IsAnswered);

    /// <summary>One invitation with its process.</summary>
    /// <param name="Answers">How often the audit trail says that it was answered.</param>
    /// <param name="Rungs">When each rung of the reminder ladder comes due.</param>
    public sealed record Matter(
        Invitation Invitation, int Answers, IReadOnlyList<ProcessInstance> Instances, IReadOnlyList<WorkItem> Items, IReadOnlyList<Happening> Happenings,
        IReadOnlyList<ProcessTimer> Timers, IReadOnlyDictionary<int, DateTimeOffset> Rungs)
    {
        public long Id => Invitation.Id;

        public bool IsAnswered => Invitation.Status == InvitationStatus.Attending;

        public IEnumerable<ProcessTimer> Fired => Timers.Where(t => t is { DoneAt: not null, HasLapsed: false });
    }

    public static Task<Books> ReadAsync(TwoNodes house, Secretariat secretariat) => house.App.InScopeAsync(
        async services =>
        {
            var db = services.GetRequiredService<IntranetDbContext>();
            var calendar = await services.GetRequiredService<WorkingCalendarReader>().ReadAsync(CancellationToken.None);
            var ladder = await db.Set<ReminderRule>().AsNoTracking().Where(r => r.Ladder == AnswerInvitationProcess.ReplyLadder).ToListAsync();
            var replyBy = await db.Set<Meeting>().Where(m => secretariat.Meetings.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.ReplyBy);
            var invitations = await db.Set<Invitation>().AsNoTracking().Where(i => secretariat.Meetings.Contains(i.MeetingId)).OrderBy(i => i.Id).ToListAsync();
            var ids = invitations.Select(i => i.Id).ToList();
            var instances = await db.Set<ProcessInstance>().AsNoTracking().Where(p => p.RecordType == s_invitation && ids.Contains(p.RecordId)).ToListAsync();
            var instanceIds = instances.Select(p => p.Id).ToList();
            var answers = await db.Set<AuditEntry>()
                .Where(e => e.EventName == "meetings.invitation-answered" && e.RecordType == s_invitation && ids.Contains(e.RecordId))
                .Select(e => e.RecordId).ToListAsync();
            var items = (await db.Set<WorkItem>().AsNoTracking().Where(w => w.RecordType == s_invitation && ids.Contains(w.RecordId)).ToListAsync()).ToLookup(w => w.RecordId);
            var happenings = (await db.Set<Happening>().AsNoTracking().Where(h => instanceIds.Contains(h.InstanceId)).ToListAsync()).ToLookup(h => h.InstanceId);
            var timers = await db.Set<ProcessTimer>().AsNoTracking().Where(t => instanceIds.Contains(t.InstanceId)).ToListAsync();
            var timersOf = InOrder(timers, await db.Database.SqlQuery<long>($"""SELECT "Id" AS "Value" FROM "ProcessTimer" ORDER BY xmin::text::bigint, "Id" """).ToListAsync()).ToLookup(t => t.InstanceId);
            var notifications = await db.Set<Notification>().AsNoTracking().Where(n => n.RecordType == s_invitation && ids.Contains(n.RecordId)).ToListAsync();
            var (answersOf, instancesOf) = (answers.ToLookup(id => id), instances.ToLookup(p => p.RecordId));
            return new Books
            {
                Matters =
                [
                    .. invitations.Select(i => new Matter(
                        i, answersOf[i.Id].Count(), [.. instancesOf[i.Id]], [.. items[i.Id]], [.. instancesOf[i.Id].SelectMany(p => happenings[p.Id])],
                        [.. instancesOf[i.Id].SelectMany(p => timersOf[p.Id])], ladder.ToDictionary(r => r.Level, r => r.InstantFor(replyBy[i.MeetingId], calendar)))),
                ],
                Notifications = [.. InOrder(notifications, await db.Database.SqlQuery<long>($"""SELECT "Id" AS "Value" FROM "Notification" ORDER BY xmin::text::bigint, "Id" """).ToListAsync())],
            };
        },
        Actor.System("test"));

    /// <summary>What was accepted is there, each once; what is open is owed, each once.</summary>
    public void AnswersAndTasksBalance(Secretariat secretariat, IReadOnlyCollection<long> accepted)
    {
        Matters.Count.ShouldBe(secretariat.Meetings.Count * secretariat.Group.Members.Count, "Every office is invited to every meeting, once.");
        accepted.Except(Matters.Where(m => m.IsAnswered).Select(m => m.Id)).ShouldBeEmpty("Nothing that was accepted is lost.");
        foreach (var matter in Matters)
        {
            matter.Answers.ShouldBe(matter.IsAnswered ? 1 : 0, "An answer is recorded once, or not at all.");
            matter.Instances.Count.ShouldBe(1, "An invitation has one process.");
            matter.Happenings.Count.ShouldBe(matter.IsAnswered ? 2 : 1, "It has heard that it was sent and that it was answered, each once.");
            matter.Happenings.ShouldAllBe(h => h.DoneAt != null);
            matter.Items.Count(w => w.IsOpen).ShouldBe(matter.IsAnswered ? 0 : 1, "An open obligation has one open work item.");

            // A host that advances after the commit may hear of the answer before it has opened the task.
            matter.Items.Count.ShouldBeLessThanOrEqualTo(1, "It is asked for once.");
        }
    }

    /// <summary>Every rung that came due while the task was open has fired, each once, in order.</summary>
    public void TimersBalance(DateTimeOffset now)
    {
        foreach (var matter in Matters)
        {
            var fired = matter.Fired.Select(t => t.Level).ToList();
            fired.ShouldBeUnique("A timer fires once.");
            fired.SequenceEqual(fired.Order()).ShouldBeTrue("Rungs are given in order.");
            matter.Timers.Count(t => t.DoneAt == null).ShouldBeLessThanOrEqualTo(matter.IsAnswered ? 0 : 1, "At most one timer is set, for what is open.");
            if (matter.Items is not [var item]) continue;

            var due = matter.Rungs.Where(r => r.Value > item.OpenedAt && r.Value <= now).Select(r => r.Key).Order().ToList();
            if (matter.IsAnswered) due.Take(fired.Count).ShouldBe(fired, "What is answered was reminded of in order until then.");
            else fired.ShouldBe(due, "What is open was reminded of by every rung.");
        }
    }

    /// <summary>Whoever is to be told has been, each once for each reason, and nobody else.</summary>
    public void NotificationsBalance(Secretariat secretariat)
    {
        var told = Notifications.ToLookup(n => n.RecordId);
        foreach (var matter in Matters)
        {
            PrincipalKey[] owners = [PrincipalKey.Post(matter.Invitation.PostId!.Value), PrincipalKey.Desk(matter.Invitation.AgencyId!.Value)];
            var expected = matter.Items.SelectMany(_ => owners.Select(key => (key.Value, "opened")))
                .Concat(matter.Fired.SelectMany(timer => timer.Level switch
                {
                    3 => [(secretariat.Superior.Value, "escalated")],
                    4 => [(secretariat.Secretaries.Value, "reported")],
                    _ => owners.Select(key => (key.Value, "reminded")),
                }));
            told[matter.Id].Select(n => (n.Principal, n.Kind)).Order().ShouldBe(expected.Order(), "Each is told what concerns them, once.");

            string[] order = ["opened", "reminded", "escalated", "reported"];
            told[matter.Id].Select(n => Array.IndexOf(order, n.Kind)).ShouldBeInOrder();
        }
    }

    // By the numbers of the transactions that wrote them. What the rows say of the time is of no use for that: while the clock is
    // moved, the nodes' clocks are days apart.
    private static IOrderedEnumerable<TEntity> InOrder<TEntity>(IEnumerable<TEntity> rows, List<long> written)
        where TEntity : Entity
    {
        var rank = written.Select((id, i) => (id, i)).ToDictionary(x => x.id, x => x.i);
        return rows.OrderBy(r => rank[r.Id]);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Matters.Count} invitations, {Matters.Count(m => m.IsAnswered)} answered, {Matters.Sum(m => m.Items.Count)} work items ({Matters.Sum(m => m.Items.Count(w => w.IsOpen))} open), "
        + $"{Matters.Sum(m => m.Happenings.Count)} happenings, {Matters.Sum(m => m.Fired.Count())} timers fired, {Notifications.Count} notifications");
}
