using System.Globalization;
using System.Security.Claims;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Microsoft.AspNetCore.Diagnostics;

namespace Intranet.Web.Hosting;

/// <summary>Makes the signed-in account the actor of the request, with the keys and permissions it has today.</summary>
internal sealed class ActorMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, CurrentActor current, ActorReader actors)
    {
        // A page that reports a fault must not fail for the same reason.
        if (context.Features.Get<IExceptionHandlerFeature>() is null
            && long.TryParse(context.User.FindFirstValue(ClaimTypes.NameIdentifier), NumberStyles.None, CultureInfo.InvariantCulture, out var accountId)
            && await actors.OfAccountAsync(accountId, context.RequestAborted) is { } actor)
            current.Become(actor);
        await next(context);
    }
}
