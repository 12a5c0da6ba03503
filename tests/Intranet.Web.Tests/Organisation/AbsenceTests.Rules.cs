using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Inbox;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Organisation;

/// <content>Who may enter what, and what is not accepted.</content>
public abstract partial class AbsenceTests
{
    [Fact]
    public async Task Chain_that_would_come_round_is_refused_and_one_on_other_days_is_not()
    {
        var agency = await App.Build.AgencyAsync();
        var (first, second, third) = (await App.Build.PersonAsync(agency.Id), await App.Build.PersonAsync(agency.Id), await App.Build.PersonAsync(agency.Id));
        await AwayAsync(first, second, from: 0, to: 3);
        await AwayAsync(second, third, from: 2, to: 5);

        (await RefusedAsync(Away(third, first, from: 3, to: 4), third.Id)).ShouldBe("organisation.substitution-loops");
        (await RefusedAsync(Away(third, third, from: 3, to: 4), third.Id)).ShouldBe("organisation.substitute-self");
        (await RefusedAsync(Away(first, third, from: 3, to: 9), first.Id)).ShouldBe("organisation.absence-overlaps");
        await App.SendAsync(Away(third, first, from: 4, to: 5), third.Id);
        (await App.ActorAsync(third.Id)).StandingIn.Absentees.ShouldBeEmpty("not yet");
    }

    [Fact]
    public async Task Loop_that_got_in_otherwise_is_cut()
    {
        var agency = await App.Build.AgencyAsync();
        var (first, second) = (await App.Build.PersonAsync(agency.Id), await App.Build.PersonAsync(agency.Id));
        await AwayAsync(first, second);
        var id = await AwayAsync(second, substitute: null);
        await App.QueryAsync(db => db.Set<Absence>().Where(a => a.Id == id).ExecuteUpdateAsync(set => set.SetProperty(a => a.SubstitutePersonId, first.Id)));

        (await App.ActorAsync(first.Id)).StandingIn.Absentees.Select(a => a.PersonId).ShouldBe([second.Id]);
        (await App.ActorAsync(second.Id)).StandingIn.Absentees.Select(a => a.PersonId).ShouldBe([first.Id]);
    }

    [Fact]
    public async Task Absence_is_entered_by_oneself_the_desk_or_an_administrator_and_nobody_else()
    {
        var (agency, other) = (await App.Build.AgencyAsync(), await App.Build.AgencyAsync());
        await AwayAsync(agency.Head, substitute: null, from: 1, to: 1);
        await App.SendAsync(Away(agency.Head, null, from: 2, to: 2), agency.Clerk.Id);
        await App.SendAsync(Away(agency.Head, null, from: 3, to: 3), (await App.Build.AdministratorAsync()).Id);

        await Should.ThrowAsync<RecordNotFound>(() => App.SendAsync(Away(agency.Head, null, from: 4, to: 4), other.Clerk.Id));
        await Should.ThrowAsync<RecordNotFound>(async () => await App.SendAsync(Away(agency.Head, null, from: 4, to: 4), (await App.Build.PersonAsync(agency.Id)).Id));

        var desk = await App.SignInAsync(agency.Clerk.UserName);
        var page = await desk.PostFormAsync(
            $"/organisation/new-absence?person={agency.Head.Id}",
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Input.Kind"] = nameof(AbsenceKind.DutyTravel),
                ["Input.From"] = "20/7/2569",
                ["Input.To"] = "21/7/2569",
                ["Input.SubstitutePersonId"] = $"{(await App.Build.PersonAsync(agency.Id)).Id}",
            },
            "บันทึก");
        page.Text.ShouldContain($"บันทึกการไม่อยู่ปฏิบัติราชการของ {agency.Head.NameTh} แล้ว");
        page.Text.ShouldContain("ไปราชการ");
    }

    [Fact]
    public async Task Whoever_enters_it_for_somebody_else_does_not_stand_in_by_any_way_round()
    {
        var agency = await App.Build.AgencyAsync();
        var officer = await App.Build.PersonAsync(agency.Id);
        (await RefusedAsync(Away(agency.Head, agency.Clerk, from: 0, to: 5), agency.Clerk.Id)).ShouldBe("organisation.substitute-is-who-enters");

        await AwayAsync(officer, agency.Clerk, from: 3, to: 5);
        (await RefusedAsync(Away(agency.Head, officer, from: 0, to: 3), agency.Clerk.Id)).ShouldBe("organisation.substitute-is-who-enters");
        var id = await App.SendAsync(Away(agency.Head, officer, from: 0, to: 2), agency.Clerk.Id);
        (await RefusedAsync(new ChangeAbsence(id, await RevisionAsync(id), Terms(agency.Clerk, 0, 2)), agency.Clerk.Id)).ShouldBe("organisation.substitute-is-who-enters");

        await App.SendAsync(new ChangeAbsence(id, await RevisionAsync(id), Terms(agency.Clerk, 0, 2)), agency.Head.Id);
        (await App.ActorAsync(agency.Clerk.Id)).StandingIn.Absentees.Select(a => a.PersonId).ShouldBe([agency.Head.Id], "the head said so");
    }

    [Fact]
    public async Task Work_that_nobody_can_do_is_shown_to_the_administrator()
    {
        var invited = await App.Build.InvitedMeetingAsync(invitations: 1);
        var agency = invited.Invitations[0].Agency;
        var administrator = await App.SignInAsync((await App.Build.AdministratorAsync()).UserName);
        var title = $"หัวหน้า{agency.NameTh}";
        (await ShownAsync()).ShouldBeFalse();

        await AwayAsync(agency.Head, substitute: null);
        (await ShownAsync()).ShouldBeFalse("the desk is there");
        var id = await AwayAsync(agency.Clerk, substitute: null);
        (await ShownAsync()).ShouldBeTrue();
        await App.SendAsync(new ChangeAbsence(id, await RevisionAsync(id), Terms(await App.Build.PersonAsync(agency.Id), 0, 5)), agency.Clerk.Id);
        (await ShownAsync()).ShouldBeFalse("somebody stands in");

        async Task<bool> ShownAsync() => (await administrator.GetAsync("/administration/unresolved")).Text.Contains(title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_that_is_taken_on_by_somebody_who_is_not_there_is_shown_whoever_else_may_do_it()
    {
        var invitation = (await App.Build.InvitedMeetingAsync(invitations: 1)).Invitations[0];
        var item = await App.QueryAsync(db => db.Set<WorkItem>().AsNoTracking().SingleAsync(w => w.RecordType == nameof(Invitation) && w.RecordId == invitation.Id));
        var administrator = await App.SignInAsync((await App.Build.AdministratorAsync()).UserName);
        await App.SendAsync(new ClaimWorkItem(item.Id, item.Revision), invitation.Agency.Clerk.Id);
        (await ShownAsync()).ShouldBeFalse();

        await AwayAsync(invitation.Agency.Clerk, substitute: null);

        (await ShownAsync()).ShouldBeTrue();

        async Task<bool> ShownAsync() => (await administrator.GetAsync("/administration/unresolved")).Text.Contains(invitation.Agency.Clerk.NameTh, StringComparison.Ordinal);
    }
}
