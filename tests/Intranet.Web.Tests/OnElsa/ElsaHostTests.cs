using Elsa.Workflows.Management;
using Elsa.Workflows.Management.Filters;
using Elsa.Workflows.Runtime;
using Elsa.Workflows.Runtime.Filters;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Testing;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.OnElsa;

/// <summary>Only with -p:WorkflowHost=Elsa: Elsa holds the instances and chooses the path, and is never the truth.</summary>
public sealed class ElsaHostTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Elsa_waits_where_the_instance_stands_and_is_done_when_it_has_ended()
    {
        var invited = await app.Build.InvitedMeetingAsync(invitations: 1);
        var (invitation, agency) = (invited.Invitations[0], invited.Invitations[0].Agency);
        var instanceId = await InstanceAsync(invitation.Id);
        (await app.WaitingInElsaAsync(instanceId)).ShouldBe(["answer"]);

        var revision = await RevisionAsync(invitation.Id);
        await app.SendAsync(new PrepareAnswer(invitation.Id, revision, new InvitationAnswer(AnswerKind.Attend)), agency.Clerk.Id);
        await app.SettledAsync();
        (await app.WaitingInElsaAsync(instanceId)).ShouldBe(["approve"]);

        await app.SendAsync(new ApproveAnswer(invitation.Id, await RevisionAsync(invitation.Id)), agency.Head.Id);
        await app.SettledAsync();
        (await app.WaitingInElsaAsync(instanceId)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Elsa_that_is_ahead_because_our_transaction_failed_is_set_where_we_stand()
    {
        var invited = await app.Build.InvitedMeetingAsync(invitations: 1);
        var (invitation, agency) = (invited.Invitations[0], invited.Invitations[0].Agency);
        var instanceId = await InstanceAsync(invitation.Id);
        await app.SendAsync(new AnswerInvitation(invitation.Id, await RevisionAsync(invitation.Id), new InvitationAnswer(AnswerKind.Attend)), agency.Head.Id);

        await Should.ThrowAsync<BrokeOffException>(TakeInAndBreakOffAsync(instanceId));
        (await app.WaitingInElsaAsync(instanceId)).ShouldBeEmpty("Elsa has committed for itself");

        await app.SettledAsync();
        (await OpenAsync(instanceId)).ShouldBeEmpty();
        (await app.QueryAsync(db => db.Set<ProcessInstance>().Where(i => i.Id == instanceId).Select(i => i.EndedAt).SingleAsync())).ShouldNotBeNull();
        (await app.WaitingInElsaAsync(instanceId)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Elsa_that_lost_the_instance_goes_on_from_where_we_stand()
    {
        var invited = await app.Build.InvitedMeetingAsync(invitations: 1);
        var (invitation, agency) = (invited.Invitations[0], invited.Invitations[0].Agency);
        var instanceId = await InstanceAsync(invitation.Id);
        await InScopeAsync(async services =>
        {
            await services.GetRequiredService<IBookmarkStore>().DeleteAsync(new BookmarkFilter { CorrelationId = OnElsaApp.CorrelationOf(instanceId) });
            return await services.GetRequiredService<IWorkflowInstanceStore>().DeleteAsync(new WorkflowInstanceFilter { CorrelationId = OnElsaApp.CorrelationOf(instanceId) });
        });

        await app.SendAsync(new PrepareAnswer(invitation.Id, await RevisionAsync(invitation.Id), new InvitationAnswer(AnswerKind.Attend)), agency.Clerk.Id);
        await app.SettledAsync();

        (await OpenAsync(instanceId)).ShouldBe(["approve"]);
        (await app.WaitingInElsaAsync(instanceId)).ShouldBe(["approve"]);
    }

    private Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work) => app.InScopeAsync(work, Actor.System("test"));

    private Task<long> InstanceAsync(long invitationId) => app.QueryAsync(
        db => db.Set<ProcessInstance>().Where(i => i.RecordType == RecordTypes.Of<Invitation>() && i.RecordId == invitationId).Select(i => i.Id).SingleAsync());

    private Task<int> RevisionAsync(long invitationId) =>
        app.QueryAsync(db => db.Set<Invitation>().IgnoreQueryFilters().Where(i => i.Id == invitationId).Select(i => i.Revision).SingleAsync());

    private Task<List<string>> OpenAsync(long instanceId) => app.QueryAsync(
        db => db.Set<WorkItem>().Where(w => w.InstanceId == instanceId && w.Status == WorkItemStatus.Ready).Select(w => w.Step).ToListAsync());

    private Task<Unit> TakeInAndBreakOffAsync(long instanceId) => InScopeAsync(services => services.GetRequiredService<UnitOfWork>().RunAsync<Unit>(
        UseCase.Of(new AdvancePending()),
        async () =>
        {
            await services.GetRequiredService<Intake>().TakeInAsync([instanceId], CancellationToken.None);
            throw new BrokeOffException();
        },
        CancellationToken.None));

    private sealed class BrokeOffException : Exception;
}
