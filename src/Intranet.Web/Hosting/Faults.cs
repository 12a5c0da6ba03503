using Intranet.Domain.Kernel;

namespace Intranet.Web.Hosting;

/// <summary>What a request ends with that nothing in its page answered: a status page, never a stack trace.</summary>
internal static class Faults
{
    private const string PagePath = "/status/500";

    public static void UseFaultPages(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = PagePath,
            StatusCodeSelector = StatusOf,
            AllowStatusCode404Response = true,
            SuppressDiagnosticsCallback = static context => context.Exception is Refusal,
        });
        app.UseStatusCodePagesWithReExecute("/status/{0}");
    }

    // What may not be seen does not exist.
    private static int StatusOf(Exception exception) => exception switch
    {
        RecordNotFound or NotAllowed => StatusCodes.Status404NotFound,
        RecordChanged => StatusCodes.Status409Conflict,
        Refusal => StatusCodes.Status400BadRequest,
        BadHttpRequestException bad => bad.StatusCode,
        _ => StatusCodes.Status500InternalServerError,
    };
}
