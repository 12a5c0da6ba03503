using System.Globalization;
using Intranet.Domain.Complaints;
using Intranet.Domain.Organisation;
using Intranet.Domain.Referrals;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Intranet.Browser.Tests;

/// <content>Where the case is found, and the clock.</content>
public sealed partial class ComplaintScenarioTests
{
    // The referral of this case as it stands in the agency's own list.
    private async Task<IPage> OpenReferralAsync(string head)
    {
        var page = await app.OpenAsAsync(head);
        await page.GotoAsync("/referrals");
        await page.GetByRole(AriaRole.Link, new() { Name = Title }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = Title })).ToBeVisibleAsync();
        return page;
    }

    private Task<string> ReferralPathAsync(string agency) => app.QueryAsync(async db =>
        $"/referrals/{await db.Set<Referral>().Where(r => r.Subject == Title && db.Set<Agency>().Any(a => a.Id == r.AgencyId && a.Code == agency)).Select(r => r.Id).SingleAsync()}");

    private Task<string> CategoryAsync(string code) => app.QueryAsync(async db =>
        (await db.Set<ComplaintCategory>().Where(c => c.Code == code).Select(c => c.Id).SingleAsync()).ToString(CultureInfo.InvariantCulture));

    private async Task LetTimePassAsync(DateOnly day)
    {
        var administrator = await app.OpenAsAsync("p038");
        await administrator.GotoAsync("/administration");
        await administrator.GetByLabel("วันที่").FillAsync(string.Create(CultureInfo.InvariantCulture, $"{day.Day}/{day.Month}/{day.Year + 543}"));
        await administrator.GetByLabel("เวลา").FillAsync("09.00");
        await administrator.GetByRole(AriaRole.Button, new() { Name = "เลื่อนนาฬิกา" }).ClickAsync();
        await Expect(administrator.GetByText("เลื่อนนาฬิกา").First).ToBeVisibleAsync();
    }
}
