using Intranet.Domain.Inquiries;
using Intranet.Testing;
using Intranet.Web.Pages.Inquiries;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Inquiries;

/// <summary>Everybody finds the committees that they may see in one list, and no others.</summary>
public sealed class InquiryListTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task List_shows_what_is_to_be_reported_first_and_behind_a_tab_what_has_ended()
    {
        var scene = await InquiryScene.SetAsync(app);
        var (late, later, ended) = (await scene.AppointAsync(), await scene.AppointAsync(), await scene.AppointAsync());
        await scene.ReportAsync(ended, scene.Chair);
        await scene.AcceptAsync(ended, scene.Cases.Officer);
        await app.QueryAsync(db => db.Set<Inquiry>().Where(i => i.Id == late).ExecuteUpdateAsync(s => s.SetProperty(i => i.ReportBy, app.Clock.Today.AddDays(-1))));

        foreach (var person in new[] { scene.Member, scene.Cases.Officer })
        {
            var open = await app.SendAsync(new ListInquiries(InquiryShow.Open, After: null), person.Id);
            open.Rows.Select(r => (r.Id, r.IsLate, r.Members)).ShouldBe([(late, true, 3), (later, false, 3)]);
            open.Open.ShouldBe(2);
            (await app.SendAsync(new ListInquiries(InquiryShow.Ended, After: null), person.Id)).Rows.Select(r => r.Id).ShouldBe([ended]);
        }

        var page = await (await app.SignInAsync(scene.Member.UserName)).GetAsync("/inquiries");
        page.Text.ShouldContain($"คำสั่งที่ {(await scene.ReadAsync(late)).OrderNumber}");
        page.Text.ShouldContain("เกินกำหนด");
        page.Text.ShouldNotContain(InquiryScene.Title);
    }

    [Fact]
    public async Task Whoever_has_no_part_in_a_committee_finds_an_empty_list()
    {
        var scene = await InquiryScene.SetAsync(app);
        await scene.AppointAsync();
        await scene.SealOffAsync(agency: null, scene.Member.Id);

        foreach (var person in new[] { scene.MeetingSecretary, scene.ChairsAgency.Clerk, scene.Member })
        {
            (await app.SendAsync(new ListInquiries(InquiryShow.Open, After: null), person.Id)).ShouldSatisfyAllConditions(l => l.Rows.ShouldBeEmpty(), l => l.Open.ShouldBe(0));
            (await (await app.SignInAsync(person.UserName)).GetAsync("/inquiries")).Text.ShouldContain("ไม่มีคณะกรรมการที่ท่านเห็นได้");
        }
    }

    [Theory]
    [InlineData(InquiryShow.Open)]
    [InlineData(InquiryShow.Ended)]
    public async Task Pages_of_the_list_hold_every_committee_once(InquiryShow show)
    {
        var scene = await InquiryScene.SetAsync(app);
        var appointed = new List<long>();
        for (var i = 0; i < 32; i++) appointed.Add(await scene.AppointAsync());
        if (show == InquiryShow.Ended)
        {
            foreach (var id in appointed) await app.SendAsync(new DissolveInquiry(id, (await scene.ReadAsync(id)).Revision, "ตั้งคณะใหม่"), scene.Cases.Supervisor.Id);
            appointed.Reverse();
        }

        var first = await app.SendAsync(new ListInquiries(show, After: null), scene.Chair.Id);
        var second = await app.SendAsync(new ListInquiries(show, first.Next), scene.Chair.Id);

        first.Rows.Concat(second.Rows).Select(r => r.Id).ShouldBe(appointed);
        second.Next.ShouldBeNull();
        var page = await (await app.SignInAsync(scene.Chair.UserName)).GetAsync(IndexModel.LinkTo(show, first.Next));
        page.Text.ShouldContain($"คำสั่งที่ {second.Rows[0].OrderNumber}");
    }
}
