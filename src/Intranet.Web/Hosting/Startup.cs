using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Data.Demo;
using Intranet.Web.Files;
using Intranet.Web.Shared;
using Intranet.Workflows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Intranet.Web.Hosting;

internal static class Startup
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);

    /// <summary>
    /// Brings the database up to date, enters reference data and, in demonstration mode, the demo province. Of nodes that start
    /// together one does so, and the others find it done.
    /// </summary>
    public static async Task PrepareAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IntranetDbContext>();
        if (!await db.Database.CanConnectAsync())
        {
            // The database itself is still to be made: there is nothing to hold a lock in.
            await PrepareInTurnAsync(app);
            return;
        }

        await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var turn = await db.Database.BeginTransactionAsync();
            while (!await scope.ServiceProvider.GetRequiredService<IDatabaseDialect>().TryLockAsync(db, "start", CancellationToken.None)) await Task.Delay(s_pause);
            await PrepareInTurnAsync(app);
        });
    }

    private static async Task PrepareInTurnAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<CurrentActor>().Become(Actor.System("start"));
        var db = services.GetRequiredService<IntranetDbContext>();
        await db.Database.MigrateAsync();
#if WORKFLOW_HOST_ELSA
        await services.StartElsaAsync();
#endif
        foreach (var data in services.GetServices<IReferenceData>()) await data.UpsertAsync(CancellationToken.None);

        // Read with every instance: an installation whose settings are older than their stamp has none yet.
        if (await db.FindAsync<SettingsStamp>(SettingsStamp.OnlyId) is null) db.Add(new SettingsStamp());
        await db.SaveChangesAsync();
        await services.GetRequiredService<BusinessClock>().RefreshAsync(db, CancellationToken.None);

        var demo = services.GetRequiredService<IOptions<DemoOptions>>().Value.Enabled;
        if (demo) await services.GetRequiredService<DemoLoader>().LoadAsync();
        var isEmpty = !await db.Set<Province>().AnyAsync();
        app.Lifetime.ApplicationStarted.Register(() => Announce(app, demo, isEmpty));
    }

    /// <summary>Every request's way: outermost first.</summary>
    public static void UseIntranet(this WebApplication app)
    {
        app.UseFaultPages();
        app.UseSecurityHeaders();
        app.UseRequestLocalization();
        app.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = static file => file.Context.Response.Headers.CacheControl = "public, max-age=3600",
        });
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMiddleware<ActorMiddleware>();
        app.UseAuthorization();
        app.UseMiddleware<FormLimit>();
        app.MapRazorPages();
        DateEcho.Map(app);
        Downloads.Map(app);
        app.MapHealthChecks("/health").AllowAnonymous();
    }

    private static void Announce(WebApplication app, bool demo, bool isEmpty)
    {
        foreach (var url in app.Urls) Console.WriteLine($"\n  อินทราเน็ตจังหวัดพร้อมใช้งาน / The intranet is ready: {url}");
        if (demo) app.Services.GetRequiredService<DemoPassword>().Print();
        if (!isEmpty) return;
        foreach (var url in app.Urls)
            Console.WriteLine($"\n  ติดตั้งครั้งแรก / First run: {url}/first-run?token={app.Services.GetRequiredService<FirstRunToken>().Value}");
    }
}
