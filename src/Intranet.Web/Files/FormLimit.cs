using Intranet.Domain.Files;
using Intranet.Domain.Kernel;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Intranet.Web.Files;

/// <summary>Refuses a form that is too large with a sentence. The server alone would break the connection off.</summary>
internal sealed class FormLimit(RequestDelegate next, IOptions<FilesOptions> options)
{
    // A browser reads the answer only after it has sent everything; beyond this it is not waited for.
    private const int Patience = 4;

    public async Task InvokeAsync(HttpContext context)
    {
        var limit = options.Value.MaxFormBytes;

        // The page that tells of a refusal is asked for with the same request.
        if (context.Request.ContentLength is not { } length || length <= limit || context.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            await next(context);
            return;
        }

        var accepted = context.Features.Get<IHttpMaxRequestBodySizeFeature>();
        if (context.User.Identity is { IsAuthenticated: true } && length <= limit * Patience && accepted is not { IsReadOnly: true })
        {
            if (accepted is not null) accepted.MaxRequestBodySize = length;
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        }

        throw new RuleBroken("files.form-too-large", options.Value.MaxMegabytes * options.Value.MaxPerForm);
    }
}
