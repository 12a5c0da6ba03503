using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Intranet.Web.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class InquiryChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "InquiryChange",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    InquiryId = table.Column<long>(type: "bigint", nullable: false),
                    OrderNumber = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    OrderedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Wording = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    OrderedById = table.Column<long>(type: "bigint", nullable: true),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InquiryChange", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InquiryChange_Inquiry_InquiryId",
                        column: x => x.InquiryId,
                        principalTable: "Inquiry",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_InquiryChange_Person_OrderedById",
                        column: x => x.OrderedById,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InquiryChangeSeat",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ChangeId = table.Column<long>(type: "bigint", nullable: false),
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    Before = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    After = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InquiryChangeSeat", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InquiryChangeSeat_InquiryChange_ChangeId",
                        column: x => x.ChangeId,
                        principalTable: "InquiryChange",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_InquiryChangeSeat_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_InquiryChange_InquiryId_Id",
                table: "InquiryChange",
                columns: new[] { "InquiryId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_InquiryChange_OrderedById",
                table: "InquiryChange",
                column: "OrderedById");

            migrationBuilder.CreateIndex(
                name: "IX_InquiryChangeSeat_ChangeId_Id",
                table: "InquiryChangeSeat",
                columns: new[] { "ChangeId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_InquiryChangeSeat_PersonId",
                table: "InquiryChangeSeat",
                column: "PersonId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "InquiryChangeSeat");

            migrationBuilder.DropTable(
                name: "InquiryChange");
        }
    }
}
