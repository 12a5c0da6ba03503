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

namespace Intranet.Web.Tests.Engine;

/// <summary>What can only happen where instances advance after the commit; the other suites run on that host too.</summary>
public sealed class AfterCommitTests(AfterCommitApp app) : IClassFixture<AfterCommitApp>
{
    [Fact]
    public async Task What_happened_is_pending_until_it_is_taken_in()
    {
        var invited = await app.Build.InvitedMeetingAsync(invitations: 2);
        await app.SettledAsync();
        await app.SendAsync(Answer(invited.Invitations[0]), invited.Invitations[0].Agency.Head.Id);

        (await PendingAsync(invited.Invitations[0])).ShouldBe(1);
        await app.SettledAsync();
        (await PendingAsync(invited.Invitations[0])).ShouldBe(0);
    }

    [Fact]
    public async Task Answer_given_while_the_approval_is_being_opened_leaves_nothing_open()
    {
        var invited = await app.Build.InvitedMeetingAsync(invitations: 1);
        var (invitation, agency) = (invited.Invitations[0], invited.Invitations[0].Agency);
        await app.SettledAsync();
        await app.SendAsync(new PrepareAnswer(invitation.Id, invitation.Revision, new InvitationAnswer(AnswerKind.Attend)), agency.Clerk.Id);
        var revision = invitation.Revision + 1;

        await InScopeAsync(services => services.GetRequiredService<UnitOfWork>().RunAsync(
            UseCase.Of(new AdvancePending()),
            async () =>
            {
                var instanceId = await services.GetRequiredService<IntranetDbContext>().Set<ProcessInstance>()
                    .Where(i => i.RecordId == invitation.Id).Select(i => i.Id).SingleAsync();
                await services.GetRequiredService<Intake>().TakeInAsync([instanceId], CancellationToken.None);
                await services.GetRequiredService<IntranetDbContext>().SaveChangesAsync();

                // The approval is written, not committed: whoever answers now cannot see it.
                await app.SendAsync(Answer(invitation) with { ExpectedRevision = revision }, agency.Head.Id);
                return Unit.Value;
            },
            CancellationToken.None));
        await app.SettledAsync();

        var items = await app.QueryAsync(db => db.Set<WorkItem>().Where(w => w.RecordId == invitation.Id).OrderBy(w => w.Id)
            .Select(w => new { w.Step, w.Status, w.ClosedByPersonId }).ToListAsync());
        items.Select(i => (i.Step, i.Status)).ShouldBe([("answer", WorkItemStatus.Completed), ("approve", WorkItemStatus.Completed)]);
        items[1].ClosedByPersonId.ShouldBe(agency.Head.Id);
    }

    [Fact]
    public async Task Answer_recorded_by_a_node_whose_clock_is_behind_comes_after_the_invitation_it_answers()
    {
        var meeting = await app.Build.MeetingAsync(await app.Build.WorkingGroupAsync(1));
        var now = app.Clock.Now;
        app.Clock.Set(now.AddHours(1));
        await app.SendAsync(new SendInvitations(meeting.Id, meeting.Revision), meeting.Group.Secretary.Id);
        app.Clock.Set(now);
        var invitation = await app.QueryAsync(db => db.Set<Invitation>().SingleAsync(i => i.MeetingId == meeting.Id));
        await app.SendAsync(
            new AnswerInvitation(invitation.Id, invitation.Revision, new InvitationAnswer(AnswerKind.Attend)), meeting.Group.Members[0].Head.Id);
        app.Clock.Set(now.AddHours(1));

        (await app.QueryAsync(db => db.Set<WorkItem>().CountAsync(w => w.RecordId == invitation.Id && w.ClosedAt == null))).ShouldBe(0);
        (await app.QueryAsync(db => db.Set<ProcessInstance>().SingleAsync(i => i.RecordId == invitation.Id))).EndedAt.ShouldNotBeNull();
    }

    private static AnswerInvitation Answer(TestInvitation invitation) => new(invitation.Id, invitation.Revision, new InvitationAnswer(AnswerKind.Attend));

    private Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work) => app.InScopeAsync(work, Actor.System("test"));

    // Past the kit's query, which lets everything be taken in first.
    private Task<int> PendingAsync(TestInvitation invitation) => InScopeAsync(services =>
    {
        var db = services.GetRequiredService<IntranetDbContext>();
        return db.Set<Happening>().CountAsync(
            h => h.DoneAt == null && db.Set<ProcessInstance>().Any(i => i.Id == h.InstanceId && i.RecordId == invitation.Id));
    });
}
