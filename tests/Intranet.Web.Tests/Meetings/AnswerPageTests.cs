using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Intranet.Testing.Pages;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Meetings;

/// <summary>The answer's form, approval from the desk, and an officer's briefing, as a browser without script has them.</summary>
public abstract class AnswerPageTests(TestApp app)
{
    private const string Delegate = "Input.Delegates[0].PersonId";

    [Fact]
    public async Task What_is_missing_is_said_beside_its_field()
    {
        var scene = await AnswerScene.SetAsync(app);
        var head = await app.SignInAsync(scene.Agency.Head.UserName);

        var nobody = await AnswerAsync(head, scene, []);
        nobody.Document.GetElementById("Input_Delegates_0__PersonId-error").ShouldNotBeNull(nobody.Text);

        var unfounded = await AnswerAsync(head, scene, new() { [Delegate] = Text(scene.Officers[0].Id), ["Input.Basis"] = nameof(DelegationBasis.StandingOrder) });
        unfounded.Document.GetElementById("Input_BasisReference-error").ShouldNotBeNull(unfounded.Text);
        unfounded.Document.QuerySelectorAll<IHtmlSelectElement>("#Input_Delegates_0__PersonId").Single().Value.ShouldBe(Text(scene.Officers[0].Id));

        var twice = await AnswerAsync(head, scene, new() { [Delegate] = Text(scene.Officers[0].Id), ["Input.Delegates[1].PersonId"] = Text(scene.Officers[0].Id) });
        twice.Document.GetElementById("Input_Delegates_0__PersonId-error").ShouldNotBeNull(twice.Text);
        (await scene.StatusAsync()).ShouldBe(InvitationStatus.AwaitingAnswer);
    }

    [Fact]
    public async Task Head_sends_two_officers_and_sees_who_has_acknowledged()
    {
        var scene = await AnswerScene.SetAsync(app);
        var head = await app.SignInAsync(scene.Agency.Head.UserName);

        await AnswerAsync(head, scene, new()
        {
            [Delegate] = Text(scene.Officers[0].Id),
            ["Input.Delegates[1].PersonId"] = Text(scene.Officers[1].Id),
            ["Input.Delegates[1].Authority"] = nameof(DelegateAuthority.ListenOnly),
            ["Input.Basis"] = nameof(DelegationBasis.StandingOrder),
            ["Input.BasisReference"] = "คำสั่ง ที่ 12/2569",
        });
        await scene.AcknowledgeAsync(scene.Officers[1]);

        var given = await head.GetAsync(Path(scene));
        given.Text.ShouldContain("คำสั่ง ที่ 12/2569");
        given.Document.QuerySelectorAll(".ask .chip").Select(c => c.TextContent.Trim()).ShouldBe(["รอแจ้งรับทราบ", "รับทราบ"], ignoreOrder: true);

        var confirm = await head.GetAsync($"/meetings/delegations/{(await scene.OfAsync(scene.Officers[0])).Id}/withdraw");
        confirm.Text.ShouldContain(scene.Officers[0].NameTh);
        (await head.SubmitAsync(confirm, new Dictionary<string, string>(), "ยืนยันถอนการมอบหมาย")).Address.AbsolutePath.ShouldBe(Path(scene));
        (await scene.OfAsync(scene.Officers[0])).Status.ShouldBe(DelegationStatus.Withdrawn);
    }

    [Fact]
    public async Task Refusal_of_an_earlier_answer_is_no_part_of_the_present_one()
    {
        var scene = await AnswerScene.SetAsync(app);
        await scene.SendOfficersAsync(AnswerScene.Terms(scene.Officers[0]));
        await scene.RefuseAsync(scene.Officers[0]);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await scene.SendOfficersAsync(AnswerScene.Terms(scene.Officers.Skip(1)));
        await scene.RefuseAsync(scene.Officers[1]);

        var ask = (await (await app.SignInAsync(scene.Agency.Head.UserName)).GetAsync(Path(scene))).Document.QuerySelector(".ask")!.TextContent;

        ask.ShouldContain(scene.Officers[1].NameTh, Case.Sensitive, "The refusal of the present answer is told.");
        ask.ShouldNotContain(scene.Officers[0].NameTh);
    }

    [Fact]
    public async Task Head_sees_who_passed_it_on_and_withdraws_the_officer_who_did()
    {
        var scene = await AnswerScene.SetAsync(app);
        await scene.SendOfficersAsync(AnswerScene.Terms(scene.Officers.Take(2)) with { MayPassOn = true });
        var first = await scene.OfAsync(scene.Officers[0]);
        var officer = await app.SignInAsync(scene.Officers[0].UserName);
        (await officer.GetAsync($"/meetings/delegations/{first.Id}")).Document.QuerySelectorAll<IHtmlSelectElement>("#Input_PersonId").Single()
            .Options.Select(o => o.Value).ShouldNotContain(Text(scene.Officers[1].Id));
        await scene.PassOnAsync(scene.Officers[0], scene.Officers[2]);

        var page = await (await app.SignInAsync(scene.Agency.Head.UserName)).GetAsync(Path(scene));

        page.Document.QuerySelectorAll(".ask .people li").Select(li => string.Join(' ', li.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .ShouldContain(line => line.Contains(scene.Officers[2].NameTh) && line.Contains($"มอบหมายต่อโดย {scene.Officers[0].NameTh}"));
        page.Document.QuerySelector($".ask a[href='/meetings/delegations/{first.Id}/withdraw']").ShouldNotBeNull(page.Text);
    }

    [Fact]
    public async Task Officers_who_are_expected_elsewhere_are_marked()
    {
        var scene = await AnswerScene.SetAsync(app);
        await scene.SendOfficersAsync(AnswerScene.Terms(scene.Officers[0]));
        var second = await app.Build.InvitedMeetingAsync(scene.Invited.Meeting.Group);
        var head = await app.SignInAsync(scene.Agency.Head.UserName);

        var page = await head.GetAsync($"/meetings/invitations/{second.Invitations[0].Id}");

        var choices = page.Document.QuerySelectorAll<IHtmlSelectElement>("#Input_Delegates_0__PersonId").Single().Options.Select(o => (o.Value, IsBusy: o.Text.Contains("ติดประชุมอื่น", StringComparison.Ordinal))).ToList();
        choices.ShouldContain((Text(scene.Officers[0].Id), true));
        choices.ShouldContain((Text(scene.Officers[1].Id), false));
    }

    [Fact]
    public async Task Whoever_must_come_in_person_is_told_why_nobody_can_be_sent()
    {
        var agency = await app.Build.AgencyAsync();
        var invited = await AnswerScene.InvitedAsync(app, agency, a => new Seat(MemberRole.Member, PersonId: null, a.HeadPostId, Replaceable: false));
        var head = await app.SignInAsync(agency.Head.UserName);

        var page = await head.GetAsync($"/meetings/invitations/{invited.Invitations[0].Id}");

        page.Text.ShouldContain("จึงมอบหมายผู้อื่นแทนไม่ได้");
        page.Document.QuerySelector("[value=Delegate]").ShouldBeNull();
    }

    [Fact]
    public async Task Governor_is_offered_the_vice_governors_for_the_chair()
    {
        var office = await app.Build.AgencyAsync();
        var vice = await app.Build.PersonAsync((await app.Build.AgencyAsync()).Id);
        await app.SendAsync(new GiveRole(office.Head.Id, Roles.Governor, AgencyId: null), Actor.System("test"));
        await app.SendAsync(new GiveRole(vice.Id, Roles.ViceGovernor, AgencyId: null), Actor.System("test"));
        var invited = await AnswerScene.InvitedAsync(app, office, a => new Seat(MemberRole.Chair, PersonId: null, a.HeadPostId));
        var governor = await app.SignInAsync(office.Head.UserName);
        var path = $"/meetings/invitations/{invited.Invitations[0].Id}";

        var answered = await governor.PostFormAsync(
            path, new Dictionary<string, string>(StringComparer.Ordinal) { ["Input.Kind"] = nameof(AnswerKind.Delegate), ["Input.ChairPersonId"] = Text(vice.Id) }, "ส่งคำตอบ");

        answered.Errors.ShouldBeEmpty();
        answered.Text.ShouldContain(vice.NameTh);
        answered.Text.ShouldContain("ประธาน");
    }

    [Fact]
    public async Task Head_approves_from_the_desk_what_the_desk_prepared()
    {
        var scene = await AnswerScene.SetAsync(app);
        await app.SendAsync(
            new PrepareAnswer(scene.Invitation.Id, scene.Invitation.Revision, InvitationAnswer.Delegate(scene.Officers[0].Id)), scene.Agency.Clerk.Id);
        var head = await app.SignInAsync(scene.Agency.Head.UserName);

        var desk = await head.GetAsync("/");
        desk.Text.ShouldContain($"มอบหมายให้ {scene.Officers[0].NameTh} เข้าร่วมประชุมแทน");
        var after = await head.SubmitAsync(desk, new Dictionary<string, string>(), $"อนุมัติ {scene.Invited.Meeting.Title}");

        after.Address.AbsolutePath.ShouldBe("/", string.Join(" ", after.Errors));
        after.Document.QuerySelector(".notice-done").ShouldNotBeNull();
        (await scene.StatusAsync()).ShouldBe(InvitationStatus.Delegated);
        (await scene.OpenStepsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Secretariat_does_not_see_what_is_only_prepared()
    {
        var scene = await AnswerScene.SetAsync(app);
        await app.SendAsync(
            new PrepareAnswer(scene.Invitation.Id, scene.Invitation.Revision, InvitationAnswer.Delegate(scene.Officers[0].Id)), scene.Agency.Clerk.Id);
        var secretary = await app.SignInAsync(scene.Invited.Meeting.Group.Secretary.UserName);

        (await secretary.GetAsync(Path(scene))).Text.ShouldNotContain(scene.Officers[0].NameTh);
        var proposed = await scene.OfAsync(scene.Officers[0]);
        ((int)(await secretary.GetAsync($"/meetings/delegations/{proposed.Id}")).Status).ShouldBe(404);
    }

    private static Task<Page> AnswerAsync(PageClient head, AnswerScene scene, Dictionary<string, string> fields)
    {
        fields["Input.Kind"] = nameof(AnswerKind.Delegate);
        return head.PostFormAsync(Path(scene), fields, "ส่งคำตอบ");
    }

    private static string Path(AnswerScene scene) => $"/meetings/invitations/{scene.Invitation.Id}";

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}

public sealed class AnswerPagesOnDefaultHost(TestApp app) : AnswerPageTests(app), IClassFixture<TestApp>;

public sealed class AnswerPagesAfterCommit(AfterCommitApp app) : AnswerPageTests(app), IClassFixture<AfterCommitApp>;
