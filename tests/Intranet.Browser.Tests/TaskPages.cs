using Intranet.Domain.Accounts;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Tasks;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Intranet.Browser.Tests;

/// <summary>The answer that an agency owes, and something that a head asks of an officer.</summary>
internal static class TaskPages
{
    private const string Title = "จัดทำสรุปผลการดำเนินงานประจำเดือน";

    public static async Task<string> AddressAsync(BrowserApp app, string page)
    {
        if (page == "asked") return $"/tasks/asked/{await AskedAsync(app)}";

        var invitationId = long.Parse((await AnsweringPages.AddressAsync(app, "answer-form")).Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        var itemId = await app.QueryAsync(db => db.Set<WorkItem>()
            .Where(w => w.RecordType == nameof(Invitation) && w.RecordId == invitationId && w.ClosedAt == null).Select(w => w.Id).SingleAsync());
        return $"/tasks/{itemId}{page["task".Length..]}";
    }

    private static async Task<long> AskedAsync(BrowserApp app)
    {
        if (await app.QueryAsync(db => db.Set<AdHocTask>().Where(t => t.Title == Title).Select(t => (long?)t.Id).SingleOrDefaultAsync()) is { } there) return there;

        var (asker, officer) = (await PersonAsync(app, "p014"), await PersonAsync(app, "p015"));
        var due = (await app.ServicesAsync()).GetRequiredService<IBusinessClock>().Today.AddDays(5);
        var order = new TaskOrder(Title, "ไม่เกินสองหน้า", PrincipalKey.Person(officer), due, ["รวบรวมข้อมูล", "จัดทำตาราง", "เสนอร่าง"]);
        return await app.SendAsync(new AskTask(order), asker);
    }

    private static Task<long> PersonAsync(BrowserApp app, string userName) =>
        app.QueryAsync(db => db.Set<Account>().Where(a => a.UserName == userName).Select(a => a.PersonId).SingleAsync());
}
