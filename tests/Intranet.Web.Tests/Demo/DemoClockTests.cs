using Intranet.Domain.Calendar;
using Intranet.Testing.Pages;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Demo;

/// <summary>The administrator of the demonstration moves its clock.</summary>
public sealed class DemoClockTests(DemoApp app) : IClassFixture<DemoApp>
{
    [Fact]
    public async Task Clock_that_is_set_back_says_that_the_data_lies_ahead()
    {
        var client = await app.SignInAsync("p038");
        var today = Bangkok.Date((await app.ServicesAsync()).GetRequiredService<BusinessClock>().Now);

        (await MoveAsync(today.AddDays(-9))).Text.ShouldContain("ย้อนเวลานาฬิกาแล้ว");
        var ahead = await MoveAsync(today.AddDays(1));

        ahead.Text.ShouldContain("เลื่อนนาฬิกาแล้ว");
        ahead.Text.ShouldNotContain("ย้อนเวลานาฬิกาแล้ว");

        Task<Page> MoveAsync(DateOnly day) => client.PostFormAsync(
            "/administration", new Dictionary<string, string> { ["Input.Date"] = $"{day.Day}/{day.Month}/{day.Year}", ["Input.Time"] = "09.00" }, "เลื่อนนาฬิกา");
    }
}
