using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Intranet.Testing.Pages;
using Intranet.Web.Hosting;

namespace Intranet.Testing;

/// <summary>
/// The application as a process of its own on a test's database, with its background work, to be killed without warning and
/// started again on the same port.
/// </summary>
public sealed class AppProcess(string connectionString, IReadOnlyDictionary<string, string>? settings = null) : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    private Process? _process;

    public Uri Address { get; } = new($"http://localhost:{FreePort().ToString(CultureInfo.InvariantCulture)}");

    public bool IsRunning => _process is not null;

    /// <summary>Starts it and waits until it answers.</summary>
    public async Task StartAsync()
    {
        var program = typeof(WorkHosting).Assembly.Location;
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = RepositoryFolder.Of("src", "Intranet.Web"),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] arguments = [program, "--urls", Address.ToString(), "--contentRoot", RepositoryFolder.Of("src", "Intranet.Web")];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        // It lives for seconds: nothing is worth being measured for a better compilation.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment[$"ConnectionStrings__{DatabaseHosting.ConnectionName}"] = connectionString;
        start.Environment[DatabaseHosting.ProviderKey.Replace(":", "__", StringComparison.Ordinal)] = nameof(DatabaseProvider.PostgreSql);
        start.Environment[DemoOptions.EnabledKey.Replace(":", "__", StringComparison.Ordinal)] = "false";
        foreach (var (key, value) in settings ?? new Dictionary<string, string>(StringComparer.Ordinal))
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        _process = Process.Start(start)!;
        _process.OutputDataReceived += static (_, _) => { };
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await AnswersAsync();
    }

    /// <summary>Ends it at once, as <c>kill -9</c> does.</summary>
    public async Task KillAsync()
    {
        if (_process is null) return;
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <summary>A browser that keeps its cookies while the application goes down and comes back.</summary>
    /// <param name="cookies">Those of the same browser at another node; none for a new one.</param>
    public PageClient Visitor(CookieContainer? cookies = null) =>
        new(new HttpClient(new SocketsHttpHandler { CookieContainer = cookies ?? new CookieContainer() }) { BaseAddress = Address });

    public async ValueTask DisposeAsync() => await KillAsync();

    private async Task AnswersAsync()
    {
        using var http = new HttpClient { BaseAddress = Address };
        var since = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri("/health", UriKind.Relative));
                if (answer.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // Not there yet.
            }

            if (since.Elapsed > s_patience || _process is not { HasExited: false })
                throw new InvalidOperationException($"The application at {Address} does not answer after {since.Elapsed}.");
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
