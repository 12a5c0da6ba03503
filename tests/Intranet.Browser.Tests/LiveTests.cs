using Intranet.Domain.Accounts;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Intranet.Browser.Tests;

/// <summary>A page that stays open shows what has come, and leaves alone what has not changed.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LiveTests(BrowserApp app)
{
    private const string UserName = "p020";

    // What the page does by itself every twenty seconds.
    private const string Poll = "() => htmx.ajax('GET', '/notifications/live', { source: '#unseen', target: '#unseen', swap: 'outerHTML' })";

    [Fact]
    public async Task Counter_and_inbox_renew_themselves_when_something_comes_and_only_then()
    {
        var page = await app.OpenAsAsync(UserName);
        await page.GotoAsync("/");
        var bell = page.Locator(".top .count");
        var before = await bell.CountAsync() == 0 ? 0 : int.Parse((await bell.InnerTextAsync()).Split(' ', '\n')[0], System.Globalization.CultureInfo.InvariantCulture);
        await page.EvaluateAsync("() => { for (const id of ['unseen', 'inbox-list']) document.getElementById(id).wasThere = true; }");

        var unchanged = await page.RunAndWaitForResponseAsync(() => page.EvaluateAsync(Poll), r => r.Url.EndsWith("/notifications/live", StringComparison.Ordinal));
        unchanged.Status.ShouldBe(304);
        (await page.EvaluateAsync<bool>("() => document.getElementById('unseen').wasThere === true")).ShouldBeTrue();

        await TellAsync();
        var changed = await page.RunAndWaitForResponseAsync(() => page.EvaluateAsync(Poll), r => r.Url.EndsWith("/notifications/live", StringComparison.Ordinal));

        changed.Status.ShouldBe(200);
        await page.WaitForFunctionAsync("() => !document.getElementById('unseen').wasThere && !document.getElementById('inbox-list').wasThere");
        (await bell.InnerTextAsync()).ShouldStartWith($"{before + 1}");
        (await page.Locator("#live").TextContentAsync()).ShouldBe($"มีการแจ้งเตือนที่ยังไม่ได้อ่าน {before + 1} รายการ");
        await page.Context.CloseAsync();
    }

    private Task<int> TellAsync() => app.InScopeAsync(
        async services =>
        {
            var db = services.GetRequiredService<Domain.Data.IntranetDbContext>();
            var person = await db.Set<Account>().Where(a => a.UserName == UserName).Select(a => a.PersonId).SingleAsync();
            var instance = await db.Set<ProcessInstance>().AsNoTracking().FirstAsync(i => i.Process == "meetings.answer-invitation");
            db.Add(new Notification(PrincipalKey.Person(person), "cancelled", instance, services.GetRequiredService<IBusinessClock>().Now));
            return await db.SaveChangesAsync();
        },
        Actor.System("test"));
}
