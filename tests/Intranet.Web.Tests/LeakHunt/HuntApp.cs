using System.Net;
using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;
using Intranet.Testing;
using Intranet.Web.Tests.Demo;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Intranet.Web.Tests.LeakHunt;

/// <summary>The demo province with the cases of the hunt, played once.</summary>
public sealed class HuntApp : DemoApp
{
    private readonly Lazy<Task<Quarry>> _quarry;

    public HuntApp() => _quarry = new Lazy<Task<Quarry>>(() => Quarry.SetAsync(this));

    internal Task<Quarry> QuarryAsync() => _quarry.Value;

    protected override void ConfigureServices(IServiceCollection services)
    {
        base.ConfigureServices(services);
        services.AddSingleton<IStartupFilter, ComputersOfTheirOwn>();
    }

    // Forty people sign in within a minute, each from a computer of their own.
    private sealed class ComputersOfTheirOwn : IStartupFilter
    {
        private int _last;

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => builder =>
        {
            builder.Use((http, request) =>
            {
                http.Connection.RemoteIpAddress = new IPAddress(BitConverter.GetBytes(Interlocked.Increment(ref _last)));
                return request();
            });
            next(builder);
        };
    }
}

/// <summary>A hunt takes the whole machine: whatever kills nodes and waits for them would be starved beside it.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class HuntCollection : ICollectionFixture<HuntApp>
{
    public const string Name = "Leak hunt";
}

internal static class HuntSteps
{
    public static async Task<DateOnly> TodayAsync(this TestApp app) => (await app.ServicesAsync()).GetRequiredService<IBusinessClock>().Today;

    /// <summary>So many days pass, with all that comes due meanwhile.</summary>
    public static async Task PassAsync(this TestApp app, int days)
    {
        var clock = (await app.ServicesAsync()).GetRequiredService<BusinessClock>();
        await app.QueryAsync(async db =>
        {
            await clock.MoveAsync(db, clock.Now.AddDays(days), CancellationToken.None);
            return true;
        });
        await app.PumpAsync();
    }
}
