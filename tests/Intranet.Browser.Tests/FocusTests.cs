using Intranet.Domain.Meetings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Intranet.Browser.Tests;

/// <summary>Whoever uses the keyboard sees where they are: a ring of 3 px that stands out from what it lies on.</summary>
[Collection(BrowserCollection.Name)]
public sealed class FocusTests(BrowserApp app)
{
    private const int MostTabs = 120;

    /// <summary>The ring of the focused element, and how much its colour stands out from the ground around the element.</summary>
    private const string RingScript = """
        () => {
          const rgb = color => color.match(/[\d.]+/g).map(Number);
          const light = color => rgb(color).slice(0, 3)
            .map(c => c / 255).map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
            .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
          const shown = getComputedStyle(document.activeElement);
          let ground = document.activeElement.parentElement;
          while (ground.parentElement && rgb(getComputedStyle(ground).backgroundColor)[3] === 0) ground = ground.parentElement;
          const [a, b] = [light(shown.outlineColor), light(getComputedStyle(ground).backgroundColor)];
          return `${shown.outlineStyle} ${shown.outlineWidth} ${(Math.max(a, b) + .05) / (Math.min(a, b) + .05) >= 3}`;
        }
        """;

    [Theory]
    [InlineData("/meetings/new", "main .btn-primary")]
    [InlineData("/meetings/new", ".top .top-tool")]
    [InlineData("/meetings/new", "main .btn-link")]
    [InlineData("cancel", "main .btn-secondary")]
    [InlineData("cancel", "main .btn-danger")]
    public async Task Ring_is_seen_where_the_keyboard_is(string path, string target)
    {
        var page = await app.OpenAsAsync("p005");
        await page.GotoAsync(path == "cancel" ? await CancelAsync() : path);

        await TabToAsync(page, target);

        (await page.EvaluateAsync<string>(RingScript)).ShouldBe("solid 3px true");
        await page.Context.CloseAsync();
    }

    private static async Task TabToAsync(IPage page, string target)
    {
        for (var i = 0; i < MostTabs; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("target => document.activeElement.matches(target)", target)) return;
        }

        throw new InvalidOperationException($"The keyboard does not reach {target}.");
    }

    // A draft's: what is out has begun once another test has let the time pass.
    private Task<string> CancelAsync() => app.QueryAsync(async db =>
        $"/meetings/{await db.Set<Meeting>().Where(m => m.Status == MeetingStatus.Draft).OrderBy(m => m.Id).Select(m => m.Id).FirstAsync()}/cancel");
}
