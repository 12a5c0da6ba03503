using System.Globalization;
using Intranet.Domain.Files;
using MediatR;
using Microsoft.Net.Http.Headers;

namespace Intranet.Web.Files;

/// <summary>Gives papers out to whoever may see the record they belong to.</summary>
internal static class Downloads
{
    private const string Path = "/files/";

    /// <summary>Where a paper is read.</summary>
    public static string LinkTo(long attachmentId) => string.Create(CultureInfo.InvariantCulture, $"{Path}{attachmentId}");

    public static void Map(IEndpointRouteBuilder app) => app.MapMethods($"{Path}{{id:long}}", [HttpMethods.Get, HttpMethods.Head], GiveAsync);

    private static async Task GiveAsync(long id, IMediator mediator, FileContent content, HttpContext http)
    {
        var file = await mediator.Send(new OpenFile(id), http.RequestAborted);

        // Only what a browser shows without running it is shown; everything else is saved.
        var disposition = new ContentDispositionHeaderValue(file.Kind.IsSafeToShow() ? "inline" : "attachment");
        disposition.SetHttpFileName(file.Name);
        http.Response.ContentType = file.Kind.ContentType();
        http.Response.ContentLength = file.Length;
        http.Response.Headers.ContentDisposition = disposition.ToString();
        http.Response.Headers.CacheControl = "private, no-store";
        if (!HttpMethods.IsHead(http.Request.Method)) await content.CopyAsync(file, http.Response.Body, http.RequestAborted);
    }
}
