using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Meetings;

/// <summary>Officers who are sent: they answer, pass on and are withdrawn, and what nobody is left to do is the head's again.</summary>
public abstract class DelegationTests(TestApp app) : DataTests(app)
{
    [Fact]
    public async Task Head_sends_two_officers_and_each_is_asked()
    {
        var scene = await AnswerScene.SetAsync(App);

        await scene.SendOfficersAsync(AnswerScene.Terms(scene.Officers.Take(2)));

        (await scene.StatusAsync()).ShouldBe(InvitationStatus.Delegated);
        (await scene.OpenStepsAsync()).ShouldBeEmpty();
        foreach (var officer in scene.Officers.Take(2))
        {
            var delegation = await scene.OfAsync(officer);
            delegation.Status.ShouldBe(DelegationStatus.AwaitingAcknowledgement);
            (await App.OpenStepsAsync(delegation.Ref)).ShouldBe(["acknowledge"]);
            await scene.AcknowledgeAsync(officer);
            (await App.OpenStepsAsync(delegation.Ref)).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task Of_two_officers_one_cannot_come_and_the_others_stands_until_that_one_cannot_either()
    {
        var scene = await AnswerScene.SetAsync(App);
        await scene.SendOfficersAsync(AnswerScene.Terms(scene.Officers.Take(2)));
        await scene.AcknowledgeAsync(scene.Officers[1]);

        await scene.RefuseAsync(scene.Officers[0]);

        (await scene.StatusAsync()).ShouldBe(InvitationStatus.Delegated);
        (await scene.OfAsync(scene.Officers[1])).Status.ShouldBe(DelegationStatus.Acknowledged);
        (await scene.ToldAsync(PrincipalKey.Post(scene.Agency.HeadPostId)))[^1].ShouldBe("delegate-lost");

        await scene.RefuseAsync(scene.Officers[1]);

        (await scene.StatusAsync()).ShouldBe(InvitationStatus.AwaitingAnswer);
        (await scene.OpenStepsAsync()).ShouldBe(["answer"]);
        (await scene.ToldAsync(PrincipalKey.Post(scene.Agency.HeadPostId))).ShouldContain("reopened");
    }

    [Fact]
    public async Task Attendance_is_passed_on_once_and_not_a_second_time()
    {
        var scene = await AnswerScene.SetAsync(App);
        await scene.SendOfficersAsync(AnswerScene.Terms(scene.Officers[0]) with { MayPassOn = true, Instruction = "รายงานผล" });

        await scene.PassOnAsync(scene.Officers[0], scene.Officers[1]);

        var next = await scene.OfAsync(scene.Officers[1]);
        (next.Depth, next.Instruction, next.Status).ShouldBe((2, "รายงานผล", DelegationStatus.AwaitingAcknowledgement));
        (await App.OpenStepsAsync(next.Ref)).ShouldBe(["acknowledge"]);
        (await scene.OfAsync(scene.Officers[0])).Status.ShouldBe(DelegationStatus.PassedOn);
        (await Should.ThrowAsync<RuleBroken>(() => scene.PassOnAsync(scene.Officers[1], scene.Officers[2]))).Code.ShouldBe("meetings.may-not-pass-on");
    }

    [Fact]
    public async Task Attendance_is_not_passed_on_to_somebody_who_is_sent_already()
    {
        var scene = await AnswerScene.SetAsync(App);
        await scene.SendOfficersAsync(AnswerScene.Terms(scene.Officers.Take(2)) with { MayPassOn = true });

        (await Should.ThrowAsync<RuleBroken>(() => scene.PassOnAsync(scene.Officers[0], scene.Officers[1]))).Code.ShouldBe("meetings.sent-already");
        await scene.PassOnAsync(scene.Officers[0], scene.Officers[2]);
        (await Should.ThrowAsync<RuleBroken>(() => scene.PassOnAsync(scene.Officers[1], scene.Officers[0]))).Code.ShouldBe("meetings.sent-already");
        (await Should.ThrowAsync<RuleBroken>(() => scene.PassOnAsync(scene.Officers[1], scene.Officers[2]))).Code.ShouldBe("meetings.sent-already");
    }

    [Fact]
    public async Task Attendance_that_may_not_be_passed_on_is_not()
    {
        var scene = await AnswerScene.SetAsync(App);
        await scene.SendOfficersAsync(AnswerScene.Terms(scene.Officers[0]));

        (await Should.ThrowAsync<RuleBroken>(() => scene.PassOnAsync(scene.Officers[0], scene.Officers[1]))).Code.ShouldBe("meetings.may-not-pass-on");
    }

    [Fact]
    public async Task What_was_passed_on_comes_back_when_the_colleague_cannot_come()
    {
        var scene = await AnswerScene.SetAsync(App);
        await scene.SendOfficersAsync(AnswerScene.Terms(scene.Officers[0]) with { MayPassOn = true });
        await scene.PassOnAsync(scene.Officers[0], scene.Officers[1]);

        await scene.RefuseAsync(scene.Officers[1]);

        var first = await scene.OfAsync(scene.Officers[0]);
        first.Status.ShouldBe(DelegationStatus.AwaitingAcknowledgement);
        (await App.OpenStepsAsync(first.Ref)).ShouldBe(["acknowledge"]);
        (await App.ToldAsync(first.Ref, PrincipalKey.Person(scene.Officers[0].Id))).ShouldContain("came-back");
        (await scene.OpenStepsAsync()).ShouldBeEmpty("The head's answer stands.");
    }

    [Fact]
    public async Task Officer_is_withdrawn_until_the_meeting_begins_and_not_after()
    {
        var scene = await AnswerScene.SetAsync(App);
        await scene.SendOfficersAsync(AnswerScene.Terms(scene.Officers.Take(2)));
        await scene.AcknowledgeAsync(scene.Officers[0]);

        (await Should.ThrowAsync<RuleBroken>(() => scene.WithdrawAsync(scene.Officers[0], by: scene.Officers[1]))).Code.ShouldBe("meetings.not-yours-to-decide");
        await scene.WithdrawAsync(scene.Officers[0], by: scene.Agency.Head);
        App.Clock.Advance(TimeSpan.FromDays(15));

        (await App.ToldAsync((await scene.OfAsync(scene.Officers[0])).Ref, PrincipalKey.Person(scene.Officers[0].Id)))[^1].ShouldBe("withdrawn");
        (await scene.StatusAsync()).ShouldBe(InvitationStatus.Delegated);
        (await Should.ThrowAsync<RuleBroken>(() => scene.WithdrawAsync(scene.Officers[1], by: scene.Agency.Head))).Code.ShouldBe("meetings.has-started");
        (await Should.ThrowAsync<RuleBroken>(scene.TakeBackAsync)).Code.ShouldBe("meetings.has-started");
    }

    [Fact]
    public async Task Head_takes_the_answer_back_and_everybody_sent_is_told()
    {
        var scene = await AnswerScene.SetAsync(App);
        await scene.SendOfficersAsync(AnswerScene.Terms(scene.Officers.Take(2)));

        await scene.TakeBackAsync();

        (await scene.OpenStepsAsync()).ShouldBe(["answer"]);
        foreach (var officer in scene.Officers.Take(2))
        {
            var delegation = await scene.OfAsync(officer);
            delegation.Status.ShouldBe(DelegationStatus.Withdrawn);
            (await App.OpenStepsAsync(delegation.Ref)).ShouldBeEmpty();
            (await App.ToldAsync(delegation.Ref, PrincipalKey.Person(officer.Id)))[^1].ShouldBe("withdrawn");
        }
    }

    [Fact]
    public async Task Whoever_must_come_in_person_sends_nobody()
    {
        var agency = await App.Build.AgencyAsync();
        var officer = await App.Build.PersonAsync(agency.Id);
        var invited = await AnswerScene.InvitedAsync(App, agency, a => new Seat(MemberRole.Member, PersonId: null, a.HeadPostId, Replaceable: false));
        var answer = new AnswerInvitation(invited.Invitations[0].Id, invited.Invitations[0].Revision, InvitationAnswer.Delegate(officer.Id));

        (await Should.ThrowAsync<RuleBroken>(() => App.SendAsync(answer, agency.Head.Id))).Code.ShouldBe("meetings.not-replaceable");
    }

    [Fact]
    public async Task Chair_is_handed_to_a_vice_governor_of_another_agency_and_to_nobody_else()
    {
        var agency = await App.Build.AgencyAsync();
        var (officer, vice) = (await App.Build.PersonAsync(agency.Id), await App.Build.PersonAsync((await App.Build.AgencyAsync()).Id));
        await App.SendAsync(new GiveRole(vice.Id, Roles.ViceGovernor, AgencyId: null), Actor.System("test"));
        var invitation = (await AnswerScene.InvitedAsync(App, agency, a => new Seat(MemberRole.Chair, PersonId: null, a.HeadPostId))).Invitations[0];

        (await Should.ThrowAsync<RuleBroken>(() => PresideAsync(officer))).Code.ShouldBe("meetings.chair-needs-vice-governor");
        await PresideAsync(vice);

        Task PresideAsync(TestPerson person) => App.SendAsync(
            new AnswerInvitation(
                invitation.Id, invitation.Revision, InvitationAnswer.Delegate(new DelegationTerms([new ChosenDelegate(person.Id, DelegateAuthority.Chair)]))),
            agency.Head.Id);
    }

    [Fact]
    public async Task Of_head_and_clerk_who_answer_at_once_one_counts()
    {
        var scene = await AnswerScene.SetAsync(App);
        var (head, clerk, revision) = (scene.Agency.Head.Id, scene.Agency.Clerk.Id, await scene.RevisionAsync());

        var outcomes = await Outcomes.OfAsync(
        [
            () => App.SendAsync(new AnswerInvitation(scene.Invitation.Id, revision, InvitationAnswer.Attend), head),
            () => App.SendAsync(new RecordPaperOrder(scene.Invitation.Id, revision, InvitationAnswer.Decline("ติดราชการ"), App.Clock.Today), clerk),
        ]);

        outcomes.Count(o => o is null).ShouldBe(1);
        outcomes.Single(o => o is not null).ShouldBeAssignableTo<Refusal>();
        (await scene.OpenStepsAsync()).ShouldBeEmpty();
        await App.SettledAsync();
    }
}

public sealed class DelegationsOnPostgreSql(TestApp app) : DelegationTests(app), IClassFixture<TestApp>;

public sealed class DelegationsAfterCommit(AfterCommitApp app) : DelegationTests(app), IClassFixture<AfterCommitApp>;

public sealed class DelegationsOnSqlServer(SqlServerTestApp app) : DelegationTests(app), IClassFixture<SqlServerTestApp>;
