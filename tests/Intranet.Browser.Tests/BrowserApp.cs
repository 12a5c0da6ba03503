using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;
using Intranet.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace Intranet.Browser.Tests;

/// <summary>The application with the demo province, its own business clock and a real Chromium; one for all browser tests.</summary>
public sealed class BrowserApp : TestApp
{
    private readonly Lazy<Task<IBrowser>> _browser = new(LaunchAsync);
    private readonly Dictionary<string, string> _signedIn = new(StringComparer.Ordinal);

    protected override bool WithDemo => true;

    protected override bool Listens => true;

    public static string Screenshots { get; } =
        Directory.CreateDirectory(RepositoryFolder.Of("artifacts", "screenshots")).FullName;

    /// <summary>A window of its own, in Thai, signed in as nobody.</summary>
    public Task<IPage> OpenAsync(int width = 1280, bool script = true) => OpenAsync(width, script, signedIn: null);

    /// <summary>A window of its own for somebody who signs in on the page the first time and is still signed in later.</summary>
    public async Task<IPage> OpenAsAsync(string userName, int width = 1280, bool script = true)
    {
        if (_signedIn.TryGetValue(userName, out var cookies))
        {
            var known = await OpenAsync(width, script, cookies);
            await known.GotoAsync("/");
            return known;
        }

        var page = await OpenAsync(width, script);
        await page.GotoAsync("/account/sign-in");
        await page.GetByLabel("ชื่อผู้ใช้").FillAsync(userName);
        await page.GetByLabel("รหัสผ่าน").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "เข้าสู่ระบบ", Exact = true }).ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("sign-in", StringComparison.Ordinal));
        _signedIn[userName] = await page.Context.StorageStateAsync();
        return page;
    }

    public static Task<byte[]> ShootAsync(IPage page, string name) =>
        page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Screenshots, $"{name}.png"), FullPage = true });

    /// <summary>Makes a screenshot the README's, when changes are being approved.</summary>
    public static void ShowInReadme(string name)
    {
        if (Environment.GetEnvironmentVariable("INTRANET_APPROVE") == "1")
            File.Copy(Path.Combine(Screenshots, $"{name}.png"), RepositoryFolder.Of("docs", "screenshot.png"), overwrite: true);
    }

    public new async ValueTask DisposeAsync()
    {
        if (_browser.IsValueCreated) await (await _browser.Value).DisposeAsync();
        await base.DisposeAsync();
    }

    private async Task<IPage> OpenAsync(int width, bool script, string? signedIn)
    {
        var browser = await _browser.Value;
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = (await AddressAsync()).ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            JavaScriptEnabled = script,
            Locale = "th-TH",
            ReducedMotion = ReducedMotion.Reduce,
            StorageState = signedIn,
        });
        return await context.NewPageAsync();
    }

    // The demonstration moves the real business clock.
    protected override void ConfigureServices(IServiceCollection services) =>
        services.AddSingleton<IBusinessClock>(provider => provider.GetRequiredService<BusinessClock>());

    private static async Task<IBrowser> LaunchAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("INTRANET_CHROMIUM") ?? "/usr/bin/chromium",
            Args =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }
}

[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserApp>
{
    public const string Name = "browser";
}

/// <summary>For tests that move the clock further than others can follow: an application of their own, after the others.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OwnClockCollection : ICollectionFixture<BrowserApp>
{
    public const string Name = "browser with a clock of its own";
}
