using System.Diagnostics;
using System.Globalization;
using Intranet.Domain.Kernel;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages;

/// <summary>What went wrong and what to do, for any method, signed in or not.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class StatusModel(IMediator mediator, IStringLocalizer<FrameTexts> frame) : IntranetPage(mediator)
{
    public int Code { get; private set; }

    public string Title => frame[$"status.{Kind}"];

    /// <summary>The refusal's own sentence where there is one.</summary>
    public string Explanation => Fault is Refusal refusal and not (RecordNotFound or NotAllowed)
        ? Texts.Refusal(refusal.Code, refusal.Args)
        : frame[$"status.{Kind}-hint"];

    /// <summary>Names the fault in the log; only where somebody has to look there.</summary>
    public string? Number => Code >= 500 ? Activity.Current?.Id ?? HttpContext.TraceIdentifier : null;

    private Exception? Fault => HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;

    private string Kind => Code switch
    {
        StatusCodes.Status429TooManyRequests => "busy",
        StatusCodes.Status409Conflict => "changed",
        StatusCodes.Status404NotFound or StatusCodes.Status403Forbidden or StatusCodes.Status405MethodNotAllowed => "not-found",
        >= 500 => "fault",
        _ when Fault is Refusal => "refused",
        _ => "expired",
    };

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var asked = int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture);
        var isReExecuted = Fault is not null || HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        Code = isReExecuted ? Response.StatusCode : asked is >= 400 and < 600 ? asked : StatusCodes.Status404NotFound;
        if (Code == StatusCodes.Status403Forbidden) Code = StatusCodes.Status404NotFound;
        Response.StatusCode = Code;
    }
}
