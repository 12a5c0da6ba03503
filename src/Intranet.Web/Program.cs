using Intranet.Domain;
using Intranet.Web.Data.LocalPostgres;
using Intranet.Web.Files;
using Intranet.Web.Hosting;
using Intranet.Web.Shared;
using Intranet.Workflows;
using Microsoft.AspNetCore.Connections;

try
{
    var builder = WebApplication.CreateBuilder(args);
    await using var database = await DatabaseHosting.AddDatabaseAsync(builder);
    builder.Services
        .AddDomain()
        .AddWorkflows()
        .AddAccounts()
        .AddAreas()
        .AddPages()
        .AddFiles()
        .AddSecurity()
        .AddWork(builder.Configuration, builder.Environment);

    var app = builder.Build();
    if (await Commands.TryRunAsync(app, args) is { } exitCode) return exitCode;

    await app.PrepareAsync();
    app.UseIntranet();
    await app.RunAsync();
    return 0;
}
catch (LocalPostgresException refusal)
{
    await Console.Error.WriteLineAsync(refusal.Message);
    return 1;
}
catch (IOException refusal) when (refusal.InnerException is AddressInUseException)
{
    await Console.Error.WriteLineAsync(
        $"มีโปรแกรมอื่นใช้ที่อยู่นี้อยู่ ให้ปิดโปรแกรมนั้น หรือเลือกที่อยู่อื่นด้วย --urls / Another program uses this address; stop it, or choose another with --urls: {refusal.Message}");
    return 1;
}
