using System.Globalization;
using System.Net;
using Intranet.Domain.Meetings;
using Intranet.Testing;
using Intranet.Testing.Pages;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Meetings;

/// <summary>An officer's briefing, the register and the calendar, as a browser without script has them.</summary>
public abstract class BriefingPageTests(TestApp app)
{
    [Fact]
    public async Task Officer_reads_the_briefing_and_acknowledges()
    {
        var scene = await AnswerScene.SetAsync(app);
        await scene.SendOfficersAsync(AnswerScene.Terms(scene.Officers[0]) with { Instruction = "รายงานผลภายในวันถัดไป" });
        var path = $"/meetings/delegations/{(await scene.OfAsync(scene.Officers[0])).Id}";
        var officer = await app.SignInAsync(scene.Officers[0].UserName);

        var briefing = await officer.GetAsync(path);
        briefing.Text.ShouldContain("รายงานผลภายในวันถัดไป");
        briefing.Text.ShouldContain(scene.Agency.Head.NameTh);
        briefing.Buttons.ShouldBe(["รับทราบ", "แจ้งขัดข้อง"]);

        var after = await officer.SubmitAsync(briefing, new Dictionary<string, string>(), "รับทราบ");
        after.Buttons.ShouldBe(["แจ้งขัดข้อง"]);
        (await scene.OfAsync(scene.Officers[0])).Status.ShouldBe(DelegationStatus.Acknowledged);

        var silent = await officer.PostFormAsync(path, new Dictionary<string, string>(StringComparer.Ordinal) { ["Input.UnableReason"] = " " }, "แจ้งขัดข้อง");
        silent.Document.GetElementById("Input_UnableReason-error").ShouldNotBeNull(silent.Text);
    }

    [Fact]
    public async Task Officer_passes_on_to_a_colleague_where_that_is_allowed()
    {
        var scene = await AnswerScene.SetAsync(app);
        await scene.SendOfficersAsync(AnswerScene.Terms(scene.Officers[0]) with { MayPassOn = true });
        var officer = await app.SignInAsync(scene.Officers[0].UserName);

        var after = await officer.PostFormAsync(
            $"/meetings/delegations/{(await scene.OfAsync(scene.Officers[0])).Id}",
            new Dictionary<string, string>(StringComparer.Ordinal) { ["Input.PersonId"] = scene.Officers[1].Id.ToString(CultureInfo.InvariantCulture) }, "มอบหมายต่อ");

        after.Errors.ShouldBeEmpty();
        after.Text.ShouldContain(scene.Officers[1].NameTh);
        after.Buttons.ShouldBeEmpty();
        var colleague = await app.SignInAsync(scene.Officers[1].UserName);
        (await colleague.GetAsync($"/meetings/delegations/{(await scene.OfAsync(scene.Officers[1])).Id}")).Buttons.ShouldBe(["รับทราบ", "แจ้งขัดข้อง"]);
    }

    [Fact]
    public async Task Briefing_is_read_by_the_office_and_the_secretariat_and_unknown_to_others()
    {
        var scene = await AnswerScene.SetAsync(app);
        await scene.SendOfficersAsync(AnswerScene.Terms(scene.Officers[0]));
        var path = $"/meetings/delegations/{(await scene.OfAsync(scene.Officers[0])).Id}";

        foreach (var reader in new[] { scene.Agency.Clerk, scene.Invited.Meeting.Group.Secretary })
        {
            var page = await (await app.SignInAsync(reader.UserName)).GetAsync(path);
            page.Status.ShouldBe(HttpStatusCode.OK);
            page.Buttons.ShouldBeEmpty();
        }

        (await (await app.SignInAsync(scene.Officers[2].UserName)).GetAsync(path)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Register_lists_what_one_may_see_by_agency_person_year_and_status()
    {
        var scene = await AnswerScene.SetAsync(app);
        await scene.SendOfficersAsync(AnswerScene.Terms(scene.Officers.Take(2)));
        await scene.AcknowledgeAsync(scene.Officers[1]);
        var secretary = await app.SignInAsync(scene.Invited.Meeting.Group.Secretary.UserName);
        var officer = await app.SignInAsync(scene.Officers[0].UserName);
        var stranger = await app.SignInAsync(scene.Officers[2].UserName);

        (await NamesAsync(secretary, "")).ShouldBe([scene.Officers[1].NameTh, scene.Officers[0].NameTh]);
        (await NamesAsync(secretary, "?status=Acknowledged")).ShouldBe([scene.Officers[1].NameTh]);
        (await NamesAsync(secretary, $"?person={Uri.EscapeDataString(scene.Officers[0].NameTh.Split(' ')[1])}")).ShouldBe([scene.Officers[0].NameTh]);
        (await NamesAsync(secretary, $"?agency={scene.Agency.Id}&year=f2569")).Count.ShouldBe(2);
        (await NamesAsync(secretary, "?year=c2569")).Count.ShouldBe(2);
        (await NamesAsync(secretary, "?year=f2568")).ShouldBeEmpty();
        (await NamesAsync(secretary, "?year=nonsense")).Count.ShouldBe(2);
        (await NamesAsync(officer, "")).ShouldContain(scene.Officers[0].NameTh);
        (await NamesAsync(stranger, "")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Register_goes_on_page_by_page()
    {
        var scene = await AnswerScene.SetAsync(app, officers: 7);
        for (var i = 0; i < 3; i++)
        {
            await scene.SendOfficersAsync(AnswerScene.Terms(scene.Officers));
            await scene.TakeBackAsync();
        }

        var head = await app.SignInAsync(scene.Agency.Head.UserName);
        var first = await head.GetAsync("/meetings/delegations?status=Withdrawn");
        var second = await head.GetAsync(first.Link("ดูรายการถัดไป"));

        (Names(first).Count, Names(second).Count).ShouldBe((20, 1));
    }

    [Fact]
    public async Task Calendar_shows_my_month_its_holidays_and_the_months_around_it()
    {
        var scene = await AnswerScene.SetAsync(app);
        await scene.SendOfficersAsync(AnswerScene.Terms(scene.Officers[0]));
        var title = scene.Invited.Meeting.Title;
        var officer = await app.SignInAsync(scene.Officers[0].UserName);

        var july = await officer.GetAsync("/meetings/calendar");
        july.Text.ShouldContain("กรกฎาคม 2569");
        july.Text.ShouldContain(title);
        july.Text.ShouldContain("ได้รับมอบหมายให้เข้าร่วมแทน");
        july.Document.QuerySelector(".cal-today")!.TextContent.ShouldContain("10");

        (await officer.GetAsync(july.Link("มิถุนายน 2569"))).Text.ShouldNotContain(title);
        (await (await app.SignInAsync(scene.Agency.Head.UserName)).GetAsync("/meetings/calendar")).Text.ShouldNotContain(title);
        (await (await app.SignInAsync(scene.Invited.Invitations[1].Agency.Head.UserName)).GetAsync("/meetings/calendar")).Text.ShouldContain("รอท่านตอบ");
        (await (await app.SignInAsync(scene.Invited.Meeting.Group.Secretary.UserName)).GetAsync("/meetings/calendar")).Text.ShouldContain("ท่านเป็นฝ่ายเลขานุการ");
        (await officer.GetAsync("/meetings/calendar?month=nonsense")).Text.ShouldContain(title);
    }

    private static async Task<IReadOnlyList<string>> NamesAsync(PageClient client, string query) => Names(await client.GetAsync($"/meetings/delegations{query}"));

    private static List<string> Names(Page page) =>
        [.. page.Document.QuerySelectorAll(".panel-flush tbody th[scope=row]").Select(c => c.TextContent.Trim())];
}

public sealed class BriefingPagesOnDefaultHost(TestApp app) : BriefingPageTests(app), IClassFixture<TestApp>;

public sealed class BriefingPagesAfterCommit(AfterCommitApp app) : BriefingPageTests(app), IClassFixture<AfterCommitApp>;
