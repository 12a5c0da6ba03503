using Intranet.Domain.Audit;
using Intranet.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Hosting;

/// <summary>What the program does instead of serving when asked on its command line.</summary>
internal static class Commands
{
    public const string VerifyAudit = "verify-audit";

    /// <returns>The exit code, or null if the program is to serve.</returns>
    public static async Task<int?> TryRunAsync(WebApplication app, string[] args)
    {
        if (!args.Contains(VerifyAudit, StringComparer.Ordinal)) return null;

        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IntranetDbContext>().Database.MigrateAsync();
        var verdict = await scope.ServiceProvider.GetRequiredService<AuditChain>().VerifyAsync(CancellationToken.None);
        Console.WriteLine(verdict.IsIntact
            ? $"The audit chain is intact: {verdict.Sound} entries."
            : $"The audit chain is BROKEN at entry {verdict.FirstBroken}; {verdict.Sound} entries before it are intact.");
        return verdict.IsIntact ? 0 : 2;
    }
}
