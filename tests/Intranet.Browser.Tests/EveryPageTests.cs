using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Intranet.Browser.Tests;

/// <summary>What holds for every page: WCAG 2.2 AA by axe, no sideways scrolling, no word from the browser's console.</summary>
[Collection(BrowserCollection.Name)]
public sealed partial class EveryPageTests(BrowserApp app)
{
    // Pictures of every page, to look at, cost as much as the checks.
    private static readonly bool s_long = Environment.GetEnvironmentVariable("INTRANET_TEST_LONG") == "1";

    private static readonly AxeRunOptions s_wcag = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    public static TheoryData<string, string> Pages => new()
    {
        { "p014", "/" },
        { "p014", "/?tab=Office" },
        { "p014", "/?tab=Done" },
        { "p014", "/notifications" },
        { "p014", "/account/password" },
        { "p014", "/account/mail" },
        { "p014", "/meetings" },
        { "p014", "/meetings?show=Past" },
        { "p014", "/organisation/agencies" },
        { "p014", "/organisation/agencies?q=ไม่มีหน่วยงานนี้" },
        { "p014", "/organisation/agencies/MOTS" },
        { "p014", "/organisation/working-groups" },
        { "p014", "/organisation/working-groups/HPP" },
        { "p014", "/organisation/holidays" },
        { "p014", "/organisation/absences" },
        { "p119", "/organisation/absences" },
        { "p014", "/organisation/new-absence" },
        { "p014", "/no-such-page" },
        { "p005", "/meetings?show=Drafts" },
        { "p005", "/meetings/new" },
        { "p005", "draft" },
        { "p005", "draft/edit" },
        { "p005", "draft/send" },
        { "p005", "draft/agenda" },
        { "p005", "draft/attach" },
        { "p005", "draft/cancel" },
        { "p005", "board" },
        { "p005", "board/postpone" },
        { "p005", "board/cancel" },
        { "p005", "board/attendance" },
        { "p005", "board/attendance/close" },
        { "p005", "board/attendance/guests?q=ส" },
        { "p005", "board/attendance-sheet" },
        { "p005", "board/letter" },
        { "p005", "board/reply-slip" },
        { "p014", "invitation" },
        { "p014", "steps" },
        { "p014", "/meetings/calendar" },
        { "p014", "/meetings/delegations" },
        { "p020", "answer-form" },
        { "p014", "answered" },
        { "p014", "delegation" },
        { "p014", "delegation/withdraw" },
        { "p014", "take-back" },
        { "p015", "delegation" },
        { "clerk", "paper-order" },
        { "p014", "/?tab=Waiting" },
        { "p001", "/tasks/ledger" },
        { "p001", "/tasks/ledger?raised=true" },
        { "p014", "/tasks/asked" },
        { "p014", "/tasks/new?template=handover" },
        { "p014", "/tasks/office?show=All" },
        { "p020", "task" },
        { "p020", "task?operation=Delegate" },
        { "p014", "asked" },
        { "p015", "asked" },
        { "p038", "/administration" },
        { "p038", "/administration/processes?state=Any" },
        { "p038", "/administration/deadlines" },
        { "p038", "/administration/deadlines/tasks.check" },
        { "p038", "/administration/ladders" },
        { "p038", "/administration/ladders/meetings.reply" },
        { "p038", "/administration/ladders/meetings.reply/add" },
        { "p038", "rung" },
        { "p038", "rung/end" },
        { "p038", "/administration/stuck" },
        { "p038", "/administration/jobs" },
        { "p038", "/administration/unresolved" },
        { "p038", "/administration/outbox" },
        { "p038", "/administration/outbox?show=Delivered" },
        { "p038", "/organisation/agencies" },
        { "p038", "/organisation/agencies/PO" },
        { "p038", "/organisation/agencies/PO-STR" },
        { "p038", "/organisation/tree" },
        { "p038", "/organisation/agencies/PO/edit" },
        { "p038", "/organisation/agencies/PO/rename" },
        { "p038", "/organisation/agencies/PO/new-post" },
        { "p038", "/organisation/new-agency" },
        { "p038", "/organisation/people" },
        { "p038", "/organisation/people?q=ไม่มีคนนี้" },
        { "p038", "/organisation/new-person" },
        { "p038", "person" },
        { "p038", "person/edit" },
        { "p038", "person/roles" },
        { "p038", "post" },
        { "p038", "post/edit" },
        { "p038", "post/appoint" },
        { "p038", "end-holding" },
        { "p038", "/organisation/new-working-group" },
        { "p038", "/organisation/working-groups/HPP/edit" },
        { "p038", "/organisation/working-groups/HPP/seats?q=จังหวัด" },
        { "p038", "end-seat" },
        { "p038", "/organisation/holidays" },
        { "p038", "/organisation/new-holiday" },
        { "p038", "withdraw-holiday" },
        { "p038", "/organisation/import" },
        { "", "/account/sign-in" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    [MemberData(nameof(ComplaintPages))]
    public async Task Page_is_accessible_and_fits(string userName, string path)
    {
        if (userName == "clerk") userName = await app.QueryAsync(db => DemoPeople.ClerkOf(db, "DLT"));
        var page = userName.Length == 0 ? await app.OpenAsync() : await app.OpenAsAsync(userName);
        var said = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal)) said.Add(message.Text);
        };
        await page.GotoAsync(await AddressOfAsync(path));
        await FitsAsync(page, s_long ? $"page-{NameOf(path)}" : null);
        said.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    /// <summary>Whether the page that is open is accessible and fits the widths; with a name, pictures of it are kept.</summary>
    internal static async Task FitsAsync(IPage page, string? name)
    {
        foreach (var width in new[] { 1280, 1024, 768, 390, 320 })
        {
            await page.SetViewportSizeAsync(width, 900);
            var sideways = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            sideways.ShouldBe(0, $"{page.Url} scrolls sideways at {width}");
            if (width is not (1280 or 390)) continue;

            if (name is not null) await BrowserApp.ShootAsync(page, $"{name}-{width}");
            var violations = (await page.RunAxe(s_wcag)).Violations;
            violations.Select(v => $"{page.Url} {width}: {v.Id}: {string.Join(", ", v.Nodes.Select(n => n.Html).Take(3))}").ShouldBeEmpty();
        }

        await page.SetViewportSizeAsync(1280, 900);
    }

    [Fact]
    public async Task Axe_finds_a_fault_when_there_is_one()
    {
        var page = await app.OpenAsync();
        await page.GotoAsync("/account/sign-in");
        await page.EvaluateAsync("() => document.documentElement.removeAttribute('lang')");

        (await page.RunAxe(s_wcag)).Violations.Select(v => v.Id).ShouldContain("html-has-lang");
    }

    private static string NameOf(string path) => string.Concat(path.Trim('/').Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Trim('-') is { Length: > 0 } name ? name : "desk";
}
