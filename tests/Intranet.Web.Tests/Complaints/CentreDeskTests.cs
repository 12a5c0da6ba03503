using System.Net;
using Intranet.Domain.Complaints;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Referrals;
using Intranet.Testing;
using Intranet.Testing.Pages;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Complaints;

/// <summary>The centre's desk: each part holds what it says, for those who may see it.</summary>
public sealed class CentreDeskTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Title = "น้ำประปาไหลอ่อนทั้งหมู่บ้าน";

    [Fact]
    public async Task New_case_stands_on_the_desk_until_an_officer_takes_it_up_and_then_among_the_officers_own_with_what_is_next()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var id = (await scene.RegisterAsync(Title)).Id;
        var client = await app.SignInAsync(scene.Officer.UserName);

        PartOf(await client.GetAsync("/complaints/desk"), "New").ShouldContain(Title);
        await app.SendAsync(new TakeUpComplaint(id, (await app.CaseAsync(id)).Revision), scene.Officer.Id);

        var desk = await client.GetAsync("/complaints/desk");
        PartOf(desk, "New").ShouldBe("เรื่องใหม่ ยังไม่มีเจ้าของเรื่อง ทุกเรื่องมีเจ้าของเรื่องแล้ว");
        PartOf(desk, "Open").ShouldContain(Title);
        PartOf(desk, "Open").ShouldContain("ต้องทำต่อไป:");
        PartOf(await (await app.SignInAsync((await app.Build.InCentreAsync(scene.Centre)).UserName)).GetAsync("/complaints/desk"), "Open").ShouldNotContain(Title);
    }

    [Fact]
    public async Task Agency_is_waited_for_then_overdue_with_its_letter_to_print_until_the_letter_is_sent()
    {
        var (scene, water) = (await ComplaintScene.SetAsync(app), await app.Build.AgencyAsync());
        var (referral, client) = (await ReferredAsync(scene, water), await app.SignInAsync(scene.Officer.UserName));
        var waiting = await client.GetAsync("/complaints/desk");
        PartOf(waiting, "Waiting").ShouldContain("เหลือ 30 วัน");
        PartOf(waiting, "Waiting").ShouldContain(water.NameTh);
        PartOf(waiting, "Late").ShouldContain("ไม่มีหน่วยงานใดเกินกำหนด");

        var now = app.Clock.Now;
        app.Clock.Advance(TimeSpan.FromDays(31));
        var late = await client.GetAsync("/complaints/desk");
        PartOf(late, "Waiting").ShouldNotContain(water.NameTh);
        PartOf(late, "Late").ShouldContain("เกิน 1 วัน");
        PartOf(late, "Letters").ShouldContain("หนังสือเตือนครั้งที่ 1");
        late.Document.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ShouldContain($"/referrals/{referral}/reminder");
        late.Document.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ShouldContain($"/referrals/{referral}/reminder?handler=Docx");

        await app.SendAsync(new SendReminderLetter(referral, (await app.ReferralAsync(referral)).Revision, "ธว 1/2569", app.Clock.Today.AddDays(7)), scene.Officer.Id);
        var reminded = await client.GetAsync("/complaints/desk");
        PartOf(reminded, "Letters").ShouldContain("วันนี้ไม่มีหนังสือเตือนที่ต้องออก");
        PartOf(reminded, "Late").ShouldContain("เตือนเป็นหนังสือแล้ว 1 ครั้ง");
        app.Clock.Set(now);
    }

    [Fact]
    public async Task Report_waits_to_be_checked_and_refusal_to_be_settled()
    {
        var (scene, water, roads) = (await ComplaintScene.SetAsync(app), await app.Build.AgencyAsync(), await app.Build.AgencyAsync());
        await app.ReportAsync(await ReferredAsync(scene, water), water.Clerk);
        await app.RefuseAsync(await ReferredAsync(scene, roads), roads.Head, water);

        var desk = await (await app.SignInAsync(scene.Officer.UserName)).GetAsync("/complaints/desk");

        PartOf(desk, "Reported").ShouldContain(water.NameTh);
        PartOf(desk, "Reported").ShouldNotContain(roads.NameTh);
        PartOf(desk, "Refused").ShouldContain(roads.NameTh);
        PartOf(desk, "Refused").ShouldContain("ศูนย์เป็นผู้ชี้ขาด");
    }

    [Fact]
    public async Task Complainant_who_was_told_is_waited_for_until_they_answer_or_thirty_days_are_over()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var id = (await scene.RegisterAsync(Title)).Id;
        await app.PutUpEndAsync(id, scene.Officer);
        await app.OrderAsync(id, scene.Supervisor);
        var client = await app.SignInAsync(scene.Officer.UserName);
        PartOf(await client.GetAsync("/complaints/desk"), "Open").ShouldContain(Title);

        await app.SendAsync(new TellComplainant(id, (await app.CaseAsync(id)).Revision, ToldBy.Telephone, app.Clock.Today, null), scene.Officer.Id);
        var told = await client.GetAsync("/complaints/desk");
        PartOf(told, "Open").ShouldNotContain(Title);
        PartOf(told, "AwaitsWord").ShouldContain(Title);

        var now = app.Clock.Now;
        app.Clock.Advance(TimeSpan.FromDays(30));
        PartOf(await client.GetAsync("/complaints/desk"), "AwaitsWord").ShouldNotContain(Title);
        app.Clock.Set(now);
        await app.SendAsync(new ConfirmClosure(id, (await app.CaseAsync(id)).Revision, Satisfaction: 5), scene.Officer.Id);
        PartOf(await client.GetAsync("/complaints/desk"), "AwaitsWord").ShouldNotContain(Title);
    }

    [Fact]
    public async Task Whoever_is_kept_from_a_case_sees_and_counts_nothing_of_it_on_the_desk_in_the_register_or_in_the_figures()
    {
        var (scene, water) = (await ComplaintScene.SetAsync(app), await app.Build.AgencyAsync());
        var accused = await app.Build.InCentreAsync(scene.Centre);
        var id = (await scene.RegisterAsync(scene.Entry(Title) with { Accused = new AccusedParty("นิติกร", null, [accused.Id]) })).Id;
        await app.PutUpAsync(id, scene.Officer, CaseSteps.Plan(water));
        await app.OrderAsync(id, scene.Supervisor);

        var (kept, officer) = (await app.SignInAsync(accused.UserName), await app.SignInAsync(scene.Officer.UserName));
        var desk = await kept.GetAsync("/complaints/desk");

        desk.Text.ShouldNotContain(Title);
        desk.Document.QuerySelectorAll(".counts b").Select(b => b.TextContent).Distinct().ShouldBe(["0"]);
        (await officer.GetAsync("/complaints/desk")).Document.QuerySelectorAll(".counts b").Select(b => b.TextContent).ShouldContain("1");
        (await kept.GetAsync("/complaints/monthly")).Text.ShouldContain("ไม่มีเรื่องที่รับในปีนี้");
        (await officer.GetAsync("/complaints/monthly")).Text.ShouldContain(water.NameTh);
        (await kept.GetAsync("/complaints/monthly")).Text.ShouldNotContain(water.NameTh);
    }

    [Fact]
    public async Task Part_that_is_longer_leads_to_the_list_of_all()
    {
        var scene = await ComplaintScene.SetAsync(app);
        for (var i = 0; i < 7; i++) await scene.RegisterAsync($"{Title} {i}");
        var client = await app.SignInAsync(scene.Officer.UserName);

        var desk = await client.GetAsync("/complaints/desk");

        desk.Document.QuerySelectorAll("section[aria-labelledby=New] .item").Length.ShouldBe(5);
        PartOf(desk, "New").ShouldContain($"{Title} 0");
        var all = desk.Document.QuerySelector("section[aria-labelledby=New] .panel-head a").ShouldNotBeNull();
        Words(all.TextContent).ShouldStartWith("ทั้งหมด 7 เรื่อง");
        (await client.GetAsync(all.GetAttribute("href")!)).Rows().Count.ShouldBe(7);
    }

    [Fact]
    public async Task Governor_is_shown_what_agencies_owe_and_no_work_of_the_centre()
    {
        var (scene, water) = (await ComplaintScene.SetAsync(app), await app.Build.AgencyAsync());
        var governor = await app.Build.PersonAsync();
        await app.SendAsync(new GiveRole(governor.Id, Roles.Governor, null), Actor.System("test"));
        await ReferredAsync(scene, water);

        var desk = await (await app.SignInAsync(governor.UserName)).GetAsync("/complaints/desk");

        desk.Status.ShouldBe(HttpStatusCode.OK);
        desk.Document.QuerySelectorAll("section h2").Select(h => h.Id).ShouldBe(["Late", "Raised", "Waiting"]);
        PartOf(desk, "Waiting").ShouldContain(water.NameTh);
    }

    [Fact]
    public async Task Guarded_referral_is_named_by_its_number_alone()
    {
        var (scene, water) = (await ComplaintScene.SetAsync(app), await app.Build.AgencyAsync());
        var registered = await scene.RegisterAsync(scene.Entry(Title) with { IsRestricted = true }, scene.Supervisor);
        await app.PutUpAsync(registered.Id, scene.Handler, CaseSteps.Plan(water) with { Subject = Title });
        await app.OrderAsync(registered.Id, scene.Supervisor);

        var waiting = PartOf(await (await app.SignInAsync(scene.Supervisor.UserName)).GetAsync("/complaints/desk"), "Waiting");

        waiting.ShouldContain($"{registered.Number} เรื่องลับหรือเรื่องอ่อนไหว");
        waiting.ShouldNotContain(Title);
        PartOf(await (await app.SignInAsync(scene.Officer.UserName)).GetAsync("/complaints/desk"), "Waiting").ShouldContain("ไม่มีเรื่องที่รอหน่วยงานรายงาน");
    }

    private async Task<long> ReferredAsync(ComplaintScene scene, TestAgency agency)
    {
        var id = (await scene.RegisterAsync()).Id;
        await app.PutUpAsync(id, scene.Officer, CaseSteps.Plan(agency));
        await app.OrderAsync(id, scene.Supervisor);
        return await app.ReferralToAsync(id, agency);
    }

    private static string PartOf(Page desk, string part) => Words(desk.Document.QuerySelector($"section[aria-labelledby={part}]").ShouldNotBeNull(desk.Text).TextContent);

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
