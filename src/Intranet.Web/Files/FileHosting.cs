using Intranet.Domain.Files;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace Intranet.Web.Files;

internal static class FileHosting
{
    /// <summary>What forms with files need, and the limits of uploads, the same for the server and for forms.</summary>
    public static IServiceCollection AddFiles(this IServiceCollection services)
    {
        services.AddScoped<FormFiles>();
        services.AddOptions<FilesOptions>().BindConfiguration(FilesOptions.Section)
            .Validate(files => files is { MaxMegabytes: >= 1 and <= 1000, MaxPerForm: >= 1 and <= 20 }, "Files:MaxMegabytes is 1 to 1000, Files:MaxPerForm 1 to 20.")
            .ValidateOnStart();
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<FilesOptions>>(
            (server, files) => server.Limits.MaxRequestBodySize = files.Value.MaxFormBytes);
        services.AddOptions<IISServerOptions>().Configure<IOptions<FilesOptions>>(
            (server, files) => server.MaxRequestBodySize = files.Value.MaxFormBytes);
        services.AddOptions<FormOptions>().Configure<IOptions<FilesOptions>>(
            (form, files) => form.MultipartBodyLengthLimit = files.Value.MaxFormBytes);
        return services;
    }
}
