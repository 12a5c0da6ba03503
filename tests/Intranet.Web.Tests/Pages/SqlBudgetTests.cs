using Intranet.Domain.Complaints;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Domain.Privacy;
using Intranet.Testing;
using Intranet.Testing.Pages;
using Intranet.Web.Tests.Complaints;
using Intranet.Web.Tests.Inquiries;
using Intranet.Web.Tests.Meetings;
using Intranet.Web.Tests.Privacy;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Pages;

/// <summary>
/// How many statements a page may send, whatever it shows: who is asking and what waits for them (the frame, two) and the
/// page's own. Counted on a page that was shown before; the holidays are kept for a minute.
/// </summary>
public sealed class SqlBudgetTests(TestApp app) : IClassFixture<TestApp>, IAsyncLifetime
{
    private const int Many = 400;

    private readonly Dictionary<string, PageClient> _clients = new(StringComparer.Ordinal);

    // The frame looks for the province until there is one.
    public async ValueTask InitializeAsync()
    {
        if (!await app.QueryAsync(db => db.Set<Province>().AnyAsync())) await app.Build.ProvinceAsync();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Desk_with_work_of_every_kind_takes_six()
    {
        var (scene, elsewhere) = (await AnswerScene.SetAsync(app), await AnswerScene.SetAsync(app));
        for (var i = 0; i < 3; i++) await app.Build.InvitedMeetingAsync(scene.Invited.Meeting.Group);
        await app.SendAsync(new PrepareAnswer(scene.Invitation.Id, scene.Invitation.Revision, InvitationAnswer.Delegate(scene.Officers[0].Id)), scene.Agency.Clerk.Id);

        // Sent by one agency and acting head of another: answers, approvals and acknowledgements are owed.
        await elsewhere.SendOfficersAsync(AnswerScene.Terms(elsewhere.Officers[0]));
        var busy = elsewhere.Officers[0];
        await app.SendAsync(
            new AppointHolder(scene.Agency.HeadPostId, busy.Id, HoldingKind.Acting, new DateOnly(2026, 7, 1), To: null, "คำสั่งที่ 1/2569"), Actor.System("test"));

        await BudgetAsync(busy, "/", 6);
        await BudgetAsync(scene.Agency.Clerk, "/?tab=Office", 5);
        await BudgetAsync(busy, "/?tab=Done", 4);
    }

    [Fact]
    public async Task Meetings_pages_take_no_more_with_four_hundred_invitations()
    {
        var (group, head) = await app.Build.LargeWorkingGroupAsync(Many);
        var invited = await app.Build.InvitedMeetingAsync(group);

        var few = await app.Build.InvitedMeetingAsync(invitations: 2);
        var board = await BudgetAsync(group.Secretary, $"/meetings/{invited.Meeting.Id}", 19);

        board.ShouldBe(await BudgetAsync(few.Meeting.Group.Secretary, $"/meetings/{few.Meeting.Id}", 19));
        await BudgetAsync(group.Secretary, "/meetings", 6);
        await BudgetAsync(group.Secretary, "/meetings/calendar", 4);
        await BudgetAsync(head, "/meetings/calendar", 4);
        await BudgetAsync(head, $"/meetings/invitations/{invited.Invitations[0].Id}", 8);
    }

    [Fact]
    public async Task Invitation_briefing_and_register_keep_to_their_budgets()
    {
        var scene = await AnswerScene.SetAsync(app, officers: 10);
        await BudgetAsync(scene.Agency.Head, $"/meetings/invitations/{scene.Invitation.Id}", 8);
        await scene.SendOfficersAsync(AnswerScene.Terms(scene.Officers) with { MayPassOn = true });

        await BudgetAsync(scene.Agency.Head, $"/meetings/invitations/{scene.Invitation.Id}", 7);
        await BudgetAsync(scene.Officers[0], $"/meetings/delegations/{(await scene.OfAsync(scene.Officers[0])).Id}", 8);
        await BudgetAsync(scene.Agency.Head, "/meetings/delegations", 6);
    }

    [Fact]
    public async Task Register_of_cases_takes_no_more_with_many()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var first = await scene.RegisterAsync();
        await BudgetAsync(scene.Officer, "/complaints", 8);
        for (var i = 0; i < 35; i++) await scene.RegisterAsync();

        await BudgetAsync(scene.Officer, "/complaints", 8);
        await BudgetAsync(scene.Officer, "/complaints?handler=Xlsx", 4);
        await BudgetAsync(scene.Officer, $"/complaints/{first.Id}", 15);
        await BudgetAsync(scene.Officer, "/complaints/new", 7);
        await BudgetAsync(scene.Officer, "/complaints/questions", 5);
        await BudgetAsync(scene.Supervisor, "/complaints/categories", 4);
        await BudgetAsync(scene.Supervisor, "/complaints/areas", 4);
    }

    [Fact]
    public async Task Desk_of_the_centre_its_figures_and_its_referrals_take_no_more_with_many()
    {
        var (scene, water) = (await ComplaintScene.SetAsync(app), await app.Build.AgencyAsync());
        await ReferAsync();
        var few = await BudgetAsync(scene.Officer, "/complaints/desk", 12);
        var figures = await BudgetAsync(scene.Officer, "/complaints/monthly", 7);
        for (var i = 0; i < 8; i++)
        {
            await ReferAsync();
            await scene.RegisterAsync();
        }

        (await BudgetAsync(scene.Officer, "/complaints/desk", 12)).ShouldBe(few);
        (await BudgetAsync(scene.Officer, "/complaints/monthly", 7)).ShouldBe(figures);
        await BudgetAsync(scene.Officer, "/referrals?show=Letters", 7);

        async Task ReferAsync()
        {
            var id = (await scene.RegisterAsync()).Id;
            await app.PutUpAsync(id, scene.Officer, CaseSteps.Plan(water));
            await app.OrderAsync(id, scene.Supervisor);
        }
    }

    [Fact]
    public async Task Committee_and_the_list_of_bodies_keep_to_their_budgets()
    {
        var scene = await InquiryScene.SetAsync(app);
        var id = await scene.AppointAsync();
        var few = await BudgetAsync(scene.Chair, $"/inquiries/{id}", 12);
        for (var i = 0; i < 5; i++) await scene.MeetAsync(id);

        (await BudgetAsync(scene.Chair, $"/inquiries/{id}", 12)).ShouldBe(few);
        await BudgetAsync(scene.Cases.Supervisor, $"/complaints/{scene.CaseId}/appoint", 9);
        await BudgetAsync(scene.Cases.Supervisor, $"/inquiries/{id}/change", 10);
        var one = await BudgetAsync(scene.Chair, "/inquiries", 5);
        for (var i = 0; i < 5; i++) await scene.AppointAsync();
        (await BudgetAsync(scene.Chair, "/inquiries", 5)).ShouldBe(one);
    }

    [Fact]
    public async Task Routing_rules_take_no_more_with_many()
    {
        var scene = await RoutingScene.SetAsync(app);
        await scene.AddAsync();
        var few = await BudgetAsync(scene.Cases.Supervisor, "/complaints/rules", 8);
        for (var i = 0; i < 20; i++) await scene.AddAsync();

        (await BudgetAsync(scene.Cases.Supervisor, "/complaints/rules", 8)).ShouldBe(few);
        await BudgetAsync(scene.Cases.Officer, $"/complaints/rules/try?case={await scene.CaseAsync()}", 12);
    }

    [Fact]
    public async Task Pages_about_personal_data_take_no_more_with_many()
    {
        var scene = await RetentionScene.SetAsync(app);
        await ReadAndEndAsync(3);
        string[] pages = ["/privacy/access", "/privacy/due", "/privacy/holds", "/privacy/removals", "/privacy/schedule"];
        var few = new List<int>();
        foreach (var page in pages) few.Add(await BudgetAsync(scene.Guardian, page, page == "/privacy/due" ? 12 : 4));
        await ReadAndEndAsync(35);

        for (var i = 0; i < pages.Length; i++) (await BudgetAsync(scene.Guardian, pages[i], 12)).ShouldBe(few[i], pages[i]);

        // Due within the days that are shown.
        async Task ReadAndEndAsync(int count)
        {
            for (var i = 0; i < count; i++)
            {
                var id = await scene.ClosedAsync(scene.Cases.Entry() with { ReceivedOn = app.Clock.Today });
                await app.SendAsync(new RevealIdentity(id, IdentityField.Name, "โทรแจ้งผล"), scene.Cases.Officer.Id);
                await app.SendAsync(new HoldCase(id, "คดี"), scene.Guardian.Id);
            }

            app.Clock.Set(app.Clock.Now.AddDays(1));
        }
    }

    private async Task<int> BudgetAsync(TestPerson person, string path, int budget)
    {
        // Each signs in once: signing in is limited.
        if (!_clients.TryGetValue(person.UserName, out var client)) client = _clients[person.UserName] = await app.SignInAsync(person.UserName);
        await client.GetAsync(path);
        Page? page = null;

        var statements = await app.CountingSqlAsync(async () => page = await client.GetAsync(path));

        page!.Status.ShouldBe(System.Net.HttpStatusCode.OK, page.Text);
        statements.Count.ShouldBeLessThanOrEqualTo(budget, $"{path}:\n{string.Join("\n---\n", statements)}");
        return statements.Count;
    }
}
