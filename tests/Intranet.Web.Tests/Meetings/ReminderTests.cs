using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Meetings;

/// <summary>Who does not answer is reminded, then their superior is told, then the secretariat; who has answered is left alone.</summary>
public abstract class ReminderTests(TestApp app) : DataTests(app)
{
    [Fact]
    public async Task Only_those_who_do_not_answer_are_reminded_then_superior_and_secretariat_are_told()
    {
        var group = await App.Build.WorkingGroupAsync(members: 2);
        var above = await App.Build.AgencyAsync();
        foreach (var member in group.Members) await App.SendAsync(new SuperviseAgency(member.Id, above.HeadPostId), Actor.System("test"));
        var invited = await App.Build.InvitedMeetingAsync(group);
        var (prompt, silent) = (invited.Invitations[0], invited.Invitations[1]);
        await App.SendAsync(new AnswerInvitation(prompt.Id, prompt.Revision, InvitationAnswer.Attend), prompt.Agency.Head.Id);
        var (post, superior) = (PrincipalKey.Post(silent.Agency.HeadPostId), PrincipalKey.Post(above.HeadPostId));
        var secretariat = PrincipalKey.Role(Roles.MeetingSecretary, group.Secretariat.Id);

        // The reply is due on Friday 17 July: reminders on Thursday and Monday, the superior on Tuesday, the secretariat on Wednesday.
        await PumpOnAsync(16);
        (await ToldAsync(silent, post)).ShouldBe(["opened", "reminded"]);
        await PumpOnAsync(20);
        (await ToldAsync(silent, post)).ShouldBe(["opened", "reminded", "reminded"]);
        (await ToldAsync(silent, superior)).ShouldBeEmpty();
        await PumpOnAsync(21);
        (await ToldAsync(silent, superior)).ShouldBe(["escalated"]);
        (await ToldAsync(silent, secretariat)).ShouldBeEmpty();
        await PumpOnAsync(22);
        (await ToldAsync(silent, secretariat)).ShouldBe(["reported"]);

        (await ToldAsync(prompt, PrincipalKey.Post(prompt.Agency.HeadPostId))).ShouldBe(["opened"]);
        (await ToldAsync(prompt, superior)).ShouldBeEmpty();
        (await ToldAsync(prompt, secretariat)).ShouldBeEmpty();
    }

    private async Task PumpOnAsync(int july)
    {
        App.Clock.Set(new DateTimeOffset(2026, 7, july, 18, 0, 0, TimeSpan.FromHours(7)));
        await App.PumpAsync();
    }

    private Task<List<string>> ToldAsync(TestInvitation invitation, PrincipalKey key) => App.ToldAsync(RecordTypes.Ref<Invitation>(invitation.Id), key);
}

public sealed class RemindersOnPostgreSql(TestApp app) : ReminderTests(app), IClassFixture<TestApp>;

public sealed class RemindersAfterCommit(AfterCommitApp app) : ReminderTests(app), IClassFixture<AfterCommitApp>;

public sealed class RemindersOnSqlServer(SqlServerTestApp app) : ReminderTests(app), IClassFixture<SqlServerTestApp>;
