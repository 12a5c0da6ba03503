using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Testing;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Kernel;

public abstract class ConcurrentAnswerTests(TestApp app) : DataTests(app)
{
    private const int Many = 400;
    private const int Clients = 8;

    [Fact]
    public async Task Of_two_answers_to_one_invitation_at_once_one_counts()
    {
        var invited = await App.Build.InvitedMeetingAsync(invitations: 5);
        foreach (var invitation in invited.Invitations)
        {
            InvitationAnswer[] answers = [new(AnswerKind.Attend), new(AnswerKind.Decline, "ติดราชการ")];

            var outcomes = await Outcomes.OfAsync(answers.Select(answer => (Func<Task>)(() => AnswerAsync(invitation, answer))));

            outcomes.Count(o => o is null).ShouldBe(1);
            outcomes.Single(o => o is not null).ShouldBeOneOfTypes(typeof(RecordChanged), typeof(RuleBroken));
        }

        await App.SettledAsync();
    }

    [Fact]
    public async Task Reminder_that_fires_at_the_same_moment_does_not_refuse_an_answer()
    {
        var invited = await App.Build.InvitedMeetingAsync(invitations: 6);
        App.Clock.Advance(TimeSpan.FromDays(11));

        var work = invited.Invitations.Select(i => (Func<Task>)(() => AnswerAsync(i, new InvitationAnswer(AnswerKind.Attend))));
        var outcomes = await Outcomes.OfAsync([() => App.PumpAsync(), .. work]);

        outcomes.ShouldAllBe(o => o == null);
        var ids = invited.Invitations.Select(i => i.Id).ToList();
        (await App.QueryAsync(db => db.Set<WorkItem>().CountAsync(w => ids.Contains(w.RecordId) && w.Status == WorkItemStatus.Ready))).ShouldBe(0);
    }

    [Fact]
    public async Task Four_hundred_agencies_that_answer_one_meeting_at_once_never_collide()
    {
        var (group, head) = await App.Build.LargeWorkingGroupAsync(Many);
        var invited = await App.Build.InvitedMeetingAsync(group);
        var actor = await App.ActorAsync(head.Id);

        var clients = invited.Invitations.Chunk(Many / Clients).Select(share => (Func<Task>)(async () =>
        {
            foreach (var invitation in share)
                await App.SendAsync(new AnswerInvitation(invitation.Id, invitation.Revision, InvitationAnswer.Attend), actor);
        }));
        var outcomes = await Outcomes.OfAsync(clients);

        outcomes.ShouldAllBe(o => o == null);
        (await App.QueryAsync(db => db.Set<Invitation>().CountAsync(i => i.MeetingId == invited.Meeting.Id && i.Status == InvitationStatus.Attending))).ShouldBe(Many);
        await App.SettledAsync();
    }

    private Task<Unit> AnswerAsync(TestInvitation invitation, InvitationAnswer answer) =>
        App.SendAsync(new AnswerInvitation(invitation.Id, invitation.Revision, answer), invitation.Agency.Head.Id);
}

internal static class ShouldBeTypes
{
    public static void ShouldBeOneOfTypes(this Exception? exception, params Type[] types) => types.ShouldContain(exception!.GetType());
}

public sealed class ConcurrentAnswersOnPostgreSql(TestApp app) : ConcurrentAnswerTests(app), IClassFixture<TestApp>;

public sealed class ConcurrentAnswersAfterCommit(AfterCommitApp app) : ConcurrentAnswerTests(app), IClassFixture<AfterCommitApp>;

public sealed class ConcurrentAnswersOnSqlServer(SqlServerTestApp app) : ConcurrentAnswerTests(app), IClassFixture<SqlServerTestApp>;
