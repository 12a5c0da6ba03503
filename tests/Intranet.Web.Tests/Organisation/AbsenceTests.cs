using Intranet.Domain.Audit;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Intranet.Workflows.Inbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Organisation;

/// <summary>While somebody is away, whoever stands in does their work; every act says so.</summary>
public abstract partial class AbsenceTests(TestApp app) : DataTests(app)
{
    private DateOnly Today => App.Clock.Today;

    [Fact]
    public async Task Substitute_has_the_work_of_the_absent_head_and_the_trail_names_both()
    {
        var invited = await App.Build.InvitedMeetingAsync(invitations: 1);
        var (invitation, agency) = (invited.Invitations[0], invited.Invitations[0].Agency);
        var substitute = await App.Build.PersonAsync(agency.Id);
        (await MineAsync(substitute)).ShouldBeEmpty();

        await AwayAsync(agency.Head, substitute);
        (await MineAsync(substitute)).Select(r => r.Record.Id).ShouldBe([invitation.Id]);
        (await MineAsync(agency.Head)).Count.ShouldBe(1, "the absent keep what is theirs");
        var client = await App.SignInAsync(substitute.UserName);
        (await client.GetAsync("/")).Document.QuerySelector(".banner-acting")!.TextContent.ShouldContain(agency.Head.NameTh);
        await App.SendAsync(new AnswerInvitation(invitation.Id, invitation.Revision, InvitationAnswer.Attend), substitute.Id);

        var context = await ContextAsync("meetings.invitation-answered", invitation.Id);
        (context.PersonId, context.OnBehalfOfPersonId).ShouldBe((substitute.Id, agency.Head.Id));
        (await client.GetAsync($"/meetings/invitations/{invitation.Id}")).Text
            .ShouldContain($"{substitute.NameTh} (ปฏิบัติหน้าที่แทน {agency.Head.NameTh})");
        (await client.GetAsync("/")).Document.QuerySelector("section[aria-labelledby=my-meetings]")!.TextContent.ShouldContain(invited.Meeting.Title);
        while (await SealAsync() > 0)
        {
            // Until everything is in the chain.
        }

        (await App.InScopeAsync(s => s.GetRequiredService<AuditChain>().VerifyAsync(CancellationToken.None), Actor.System("test"))).IsIntact.ShouldBeTrue();
    }

    [Fact]
    public async Task Prepared_answer_is_approved_from_the_desk_list_by_who_stands_in()
    {
        var invited = await App.Build.InvitedMeetingAsync(invitations: 1);
        var (invitation, agency) = (invited.Invitations[0], invited.Invitations[0].Agency);
        var substitute = await App.Build.PersonAsync(agency.Id);
        await AwayAsync(agency.Head, substitute);
        await App.SendAsync(new PrepareAnswer(invitation.Id, invitation.Revision, InvitationAnswer.Attend), agency.Clerk.Id);
        (await ContextAsync("meetings.answer-prepared", invitation.Id)).OnBehalfOfPersonId.ShouldBeNull("the clerk acted with their own key");

        var client = await App.SignInAsync(substitute.UserName);
        var desk = await client.GetAsync("/");
        var approve = desk.Buttons.Single(b => b.StartsWith("อนุมัติ", StringComparison.Ordinal));
        await client.SubmitAsync(desk, new Dictionary<string, string>(StringComparer.Ordinal), approve);

        (await ContextAsync("meetings.invitation-answered", invitation.Id)).OnBehalfOfPersonId.ShouldBe(agency.Head.Id);
    }

    [Fact]
    public async Task Desk_of_an_absent_clerk_is_covered_too_and_mail_reaches_who_stands_in()
    {
        var group = await App.Build.WorkingGroupAsync(members: 1);
        var clerk = group.Members[0].Clerk;
        var substitute = await App.Build.PersonAsync(group.Members[0].Id);
        await AwayAsync(clerk, substitute);

        var invited = await App.Build.InvitedMeetingAsync(group);
        await App.PumpAsync();

        (await App.SendAsync(new ReadInbox(InboxTab.Office), substitute.Id)).Rows.ShouldHaveSingleItem();
        App.Mail.All.ShouldContain(m => m.To == $"{substitute.UserName}@example.go.th");
        await App.SendAsync(new PrepareAnswer(invited.Invitations[0].Id, invited.Invitations[0].Revision, InvitationAnswer.Attend), substitute.Id);
        (await ContextAsync("meetings.answer-prepared", invited.Invitations[0].Id)).OnBehalfOfPersonId.ShouldBe(clerk.Id);
    }

    [Fact]
    public async Task Substitution_begins_and_ends_by_itself()
    {
        var agency = (await App.Build.InvitedMeetingAsync(invitations: 1)).Invitations[0].Agency;
        var substitute = await App.Build.PersonAsync(agency.Id);
        await AwayAsync(agency.Head, substitute, from: 1, to: 2);

        var owed = new List<int>();
        for (var day = 0; day < 4; day++)
        {
            owed.Add((await MineAsync(substitute)).Count);
            App.Clock.Advance(TimeSpan.FromDays(1));
        }

        owed.ShouldBe([0, 1, 1, 0]);
    }

    [Fact]
    public async Task Somebody_who_is_back_early_is_stood_in_for_no_more()
    {
        var agency = (await App.Build.InvitedMeetingAsync(invitations: 1)).Invitations[0].Agency;
        var substitute = await App.Build.PersonAsync(agency.Id);
        var id = await AwayAsync(agency.Head, substitute);

        await App.SendAsync(new EndAbsence(id, await RevisionAsync(id)), agency.Clerk.Id);

        (await MineAsync(substitute)).ShouldBeEmpty();
        (await RefusedAsync(new EndAbsence(id, await RevisionAsync(id)), agency.Head.Id)).ShouldBe("organisation.absence-over");
    }

    [Fact]
    public async Task Chain_resolves_and_stops_at_a_substitute_who_is_away_without_one()
    {
        var agency = (await App.Build.InvitedMeetingAsync(invitations: 1)).Invitations[0].Agency;
        var (second, third, fourth) = (await App.Build.PersonAsync(agency.Id), await App.Build.PersonAsync(agency.Id), await App.Build.PersonAsync(agency.Id));
        await AwayAsync(agency.Head, second);
        await AwayAsync(second, third);
        await AwayAsync(third, substitute: null);

        (await MineAsync(third)).Count.ShouldBe(1);
        (await MineAsync(fourth)).ShouldBeEmpty();
        (await App.ActorAsync(third.Id)).StandingIn.Absentees.Select(a => a.PersonId).ShouldBe([agency.Head.Id, second.Id], ignoreOrder: true);
    }

    private AbsenceTerms Terms(TestPerson? substitute, int from, int to) =>
        new(AbsenceKind.Leave, Today.AddDays(from), Today.AddDays(to), substitute?.Id, Note: null);

    private RecordAbsence Away(TestPerson person, TestPerson? substitute, int from, int to) => new(person.Id, Terms(substitute, from, to));

    private Task<long> AwayAsync(TestPerson person, TestPerson? substitute, int from = 0, int to = 5) =>
        App.SendAsync(Away(person, substitute, from, to), person.Id);

    private async Task<IReadOnlyList<InboxRow>> MineAsync(TestPerson person) => (await App.SendAsync(new ReadInbox(InboxTab.Mine), person.Id)).Rows;

    private async Task<string> RefusedAsync<T>(ICommand<T> command, long by) => (await Should.ThrowAsync<RuleBroken>(() => App.SendAsync(command, by))).Code;

    private Task<int> RevisionAsync(long id) => App.QueryAsync(db => db.Set<Absence>().Where(a => a.Id == id).Select(a => a.Revision).SingleAsync());

    private Task<int> SealAsync() => App.InScopeAsync(s => s.GetRequiredService<AuditChain>().SealAsync(CancellationToken.None), Actor.System("test"));

    private Task<ProcessContext> ContextAsync(string eventName, long recordId) => App.QueryAsync(db => db.Set<AuditEntry>()
        .Where(e => e.EventName == eventName && e.RecordId == recordId && e.RecordType == RecordTypes.Of<Invitation>())
        .OrderByDescending(e => e.Id)
        .Join(db.Set<ProcessContext>(), e => e.ContextId, c => c.Id, (_, c) => c)
        .FirstAsync());
}

public sealed class AbsenceOnPostgreSql(TestApp app) : AbsenceTests(app), IClassFixture<TestApp>;

public sealed class AbsenceOnSqlServer(SqlServerTestApp app) : AbsenceTests(app), IClassFixture<SqlServerTestApp>;
