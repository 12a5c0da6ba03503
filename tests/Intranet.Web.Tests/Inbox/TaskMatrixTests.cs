using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Inbox;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Inbox;

/// <summary>
/// The permission matrix, cell by cell: what is written here, role by role, is what the table says, what a page offers and what
/// the server does; everything else is refused and changes nothing.
/// </summary>
public sealed class TaskMatrixTests(TaskApp app) : IClassFixture<TaskApp>
{
    private static readonly Dictionary<(string Role, WorkItemStatus Status), string> s_may = new()
    {
        [("potential", WorkItemStatus.Ready)] = "Claim Start Delegate Forward Return Escalate AskForTime",
        [("potential", WorkItemStatus.Reserved)] = "",
        [("potential", WorkItemStatus.InProgress)] = "",
        [("potential", WorkItemStatus.Suspended)] = "",
        [("owner", WorkItemStatus.Reserved)] = "Start Release Delegate Forward Suspend Return Escalate AskForTime",
        [("owner", WorkItemStatus.InProgress)] = "Stop Release Delegate Forward Suspend Return Escalate AskForTime",
        [("owner", WorkItemStatus.Suspended)] = "Resume AskForTime",
        [("delegator", WorkItemStatus.Reserved)] = "TakeBack",
        [("delegator", WorkItemStatus.InProgress)] = "TakeBack",
        [("delegator", WorkItemStatus.Suspended)] = "TakeBack",
        [("asker", WorkItemStatus.Ready)] = "Prioritise Skip Escalate",
        [("asker", WorkItemStatus.Reserved)] = "Prioritise Skip Escalate",
        [("asker", WorkItemStatus.InProgress)] = "Prioritise Skip Escalate",
        [("asker", WorkItemStatus.Suspended)] = "Prioritise Skip Escalate",
        [("supervisor", WorkItemStatus.Ready)] = "Reassign Suspend Prioritise Skip",
        [("supervisor", WorkItemStatus.Reserved)] = "Release Reassign Suspend Prioritise Skip",
        [("supervisor", WorkItemStatus.InProgress)] = "Release Reassign Suspend Prioritise Skip",
        [("supervisor", WorkItemStatus.Suspended)] = "Reassign Resume Prioritise Skip",
    };

    private static readonly WorkItemStatus[] s_open =
        [WorkItemStatus.Ready, WorkItemStatus.Reserved, WorkItemStatus.InProgress, WorkItemStatus.Suspended];

    public static TheoryData<WorkItemOperation, WorkItemStatus, string> Cells =>
    [
        .. from operation in Enum.GetValues<WorkItemOperation>()
           from status in s_open
           from role in new[] { "potential", "owner", "delegator", "asker", "supervisor", "excluded", "outsider" }
           select (operation, status, role),
    ];

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task Cell_is_as_written(WorkItemOperation operation, WorkItemStatus status, string role)
    {
        var scene = await app.SceneAsync();
        var item = await app.ItemAsync(status, isDelegated: role == "delegator");
        var person = scene.Of(role).Id;
        var mayBe = s_may.GetValueOrDefault((role, status), "").Split(' ').Contains(operation.ToString());

        var standing = await app.InScopeAsync(services => services.GetRequiredService<AllowedActions>().OfAsync(item, CancellationToken.None), person);
        var refusal = await RefusalAsync(Command(operation, item, scene), person);
        var after = await app.ReadAsync(item.Id);

        TaskMatrix.Allows(operation, status, RoleOf(role, status)).ShouldBe(mayBe);
        standing.Actions.Contains(operation).ShouldBe(mayBe);
        if (mayBe)
        {
            refusal.ShouldBeNull();
            after.Acts[^1].Operation.ShouldBe(operation);
            return;
        }

        refusal.ShouldNotBeNull();
        (after.Revision, after.Status, after.ActualOwnerId, after.DelegatedById, after.Priority, after.Acts.Count)
            .ShouldBe((item.Revision, item.Status, item.ActualOwnerId, item.DelegatedById, item.Priority, item.Acts.Count));
        after.Candidates.Select(c => (c.Principal, c.Part, c.IsListed)).ShouldBe(item.Candidates.Select(c => (c.Principal, c.Part, c.IsListed)), ignoreOrder: true);
    }

    [Theory]
    [InlineData(WorkItemStatus.Completed)]
    [InlineData(WorkItemStatus.Obsolete)]
    public void Nothing_may_be_done_with_what_is_closed(WorkItemStatus closed)
    {
        const TaskRoles all = TaskRoles.PotentialOwner | TaskRoles.ActualOwner | TaskRoles.Delegator | TaskRoles.Initiator | TaskRoles.BusinessAdministrator;

        Enum.GetValues<WorkItemOperation>().Where(o => TaskMatrix.Allows(o, closed, all)).ShouldBeEmpty();
    }

    [Fact]
    public void Excluded_owner_may_nothing_whatever_else_they_are()
    {
        const TaskRoles excluded = TaskRoles.ExcludedOwner | TaskRoles.PotentialOwner | TaskRoles.ActualOwner | TaskRoles.BusinessAdministrator;

        (from o in Enum.GetValues<WorkItemOperation>() from s in s_open where TaskMatrix.Allows(o, s, excluded) select o).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("excluded")]
    [InlineData("outsider")]
    public async Task For_whoever_has_no_part_it_does_not_exist(string role)
    {
        var scene = await app.SceneAsync();
        var item = await app.ItemAsync(WorkItemStatus.Ready);

        await Should.ThrowAsync<RecordNotFound>(() => app.SendAsync(new ClaimWorkItem(item.Id, item.Revision), scene.Of(role).Id));
    }

    [Fact]
    public async Task What_changed_after_it_was_shown_is_not_overwritten()
    {
        var scene = await app.SceneAsync();
        var item = await app.ItemAsync(WorkItemStatus.Ready);
        await app.SendAsync(new PrioritiseWorkItem(item.Id, item.Revision, 80), scene.Of("supervisor").Id);

        await Should.ThrowAsync<RecordChanged>(() => app.SendAsync(new ClaimWorkItem(item.Id, item.Revision), scene.Of("potential").Id));
    }

    private async Task<Refusal?> RefusalAsync(IRequest<Unit> command, long person)
    {
        try
        {
            await app.SendAsync(command, person);
            return null;
        }
        catch (Refusal refusal)
        {
            return refusal;
        }
    }

    // In a free item nobody is owner or delegator.
    private static TaskRoles RoleOf(string role, WorkItemStatus status) => role switch
    {
        "potential" => TaskRoles.PotentialOwner,
        "owner" when status != WorkItemStatus.Ready => TaskRoles.ActualOwner,
        "delegator" when status != WorkItemStatus.Ready => TaskRoles.Delegator,
        "asker" => TaskRoles.Initiator,
        "supervisor" => TaskRoles.BusinessAdministrator,
        "excluded" => TaskRoles.ExcludedOwner | TaskRoles.PotentialOwner,
        _ => TaskRoles.None,
    };

    private static IRequest<Unit> Command(WorkItemOperation operation, WorkItem item, TaskScene scene)
    {
        const string why = "ติดราชการ";
        var (id, revision, to) = (item.Id, item.Revision, scene.Of("colleague").Id);
        return operation switch
        {
            WorkItemOperation.Claim => new ClaimWorkItem(id, revision),
            WorkItemOperation.Start => new StartWorkItem(id, revision),
            WorkItemOperation.Stop => new StopWorkItem(id, revision),
            WorkItemOperation.Release => new ReleaseWorkItem(id, revision, why),
            WorkItemOperation.Delegate => new DelegateWorkItem(id, revision, to, why),
            WorkItemOperation.TakeBack => new TakeBackWorkItem(id, revision, why),
            WorkItemOperation.Forward => new ForwardWorkItem(id, revision, to, why),
            WorkItemOperation.Reassign => new ReassignWorkItem(id, revision, to, why),
            WorkItemOperation.Suspend => new SuspendWorkItem(id, revision, why),
            WorkItemOperation.Resume => new ResumeWorkItem(id, revision),
            WorkItemOperation.Prioritise => new PrioritiseWorkItem(id, revision, 80),
            WorkItemOperation.Skip => new SkipWorkItem(id, revision, why),
            WorkItemOperation.Return => new ReturnWorkItem(id, revision, why),
            WorkItemOperation.Escalate => new EscalateWorkItem(id, revision, why),
            WorkItemOperation.AskForTime => new AskForTime(id, revision, Bangkok.Date(item.DueAt).AddDays(3), why),
            WorkItemOperation.GrantTime => new GrantTime(id, revision),
            WorkItemOperation.RefuseTime => new RefuseTime(id, revision, why),
        };
    }
}
