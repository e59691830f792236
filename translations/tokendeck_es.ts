<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActionSpec</name>
    <message>
        <source>Refresh everything</source>
        <translation>Actualizar todo</translation>
    </message>
    <message>
        <source>Search in the page</source>
        <translation>Buscar en la página</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>Copy a token as a snippet or link</source>
        <translation>Copiar un token como fragmento o enlace</translation>
    </message>
    <message>
        <source>Make something new in the page</source>
        <translation>Crear algo nuevo en la página</translation>
    </message>
    <message>
        <source>Edit the filters of a token, replace a filter</source>
        <translation>Editar los filtros de un token, sustituir un filtro</translation>
    </message>
    <message>
        <source>Rotate a token</source>
        <translation>Rotar un token</translation>
    </message>
    <message>
        <source>Carry the selected filters or shared tokens over to other accounts</source>
        <translation>Llevar los filtros o tokens compartidos seleccionados a otras cuentas</translation>
    </message>
    <message>
        <source>Delete the selection</source>
        <translation>Eliminar la selección</translation>
    </message>
    <message>
        <source>Take back a delete that waits</source>
        <translation>Deshacer una eliminación en espera</translation>
    </message>
    <message>
        <source>Go back after a jump</source>
        <translation>Volver después de un salto</translation>
    </message>
    <message>
        <source>Go forward again, after going back</source>
        <translation>Avanzar de nuevo, después de volver</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Mostrar u ocultar los detalles</translation>
    </message>
    <message>
        <source>Choose the connections that are shown</source>
        <translation>Elegir las conexiones que se muestran</translation>
    </message>
    <message>
        <source>Open Tokendeck’s menu</source>
        <translation>Abrir el menú de Tokendeck</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Connect another account…</source>
        <translation>Conectar otra cuenta…</translation>
    </message>
    <message>
        <source>Import connections…</source>
        <translation>Importar conexiones…</translation>
    </message>
    <message>
        <source>Export connections…</source>
        <translation>Exportar conexiones…</translation>
    </message>
    <message>
        <source>Look for these tokens in files…</source>
        <translation>Buscar estos tokens en archivos…</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Comprobar la conexión</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Save the tokens themselves…</source>
        <translation>Guardar los propios tokens…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Tokendeck</source>
        <translation>Acerca de Tokendeck</translation>
    </message>
    <message>
        <source>Close the message or clear the search</source>
        <translation>Cerrar el mensaje o borrar la búsqueda</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Show the hints again</source>
        <translation>Mostrar de nuevo los consejos</translation>
    </message>
    <message>
        <source>Show a token’s filters, or the tokens of a filter or account</source>
        <translation>Mostrar los filtros de un token, o los tokens de un filtro o una cuenta</translation>
    </message>
    <message>
        <source>Connections: groups, production, read-only…</source>
        <translation>Conexiones: grupos, producción, solo lectura…</translation>
    </message>
    <message>
        <source>Enable or disable a token, open or close an account to search</source>
        <translation>Activar o desactivar un token, abrir o cerrar una cuenta a la búsqueda</translation>
    </message>
    <message>
        <source>Check an API token, try a shipping token</source>
        <translation>Comprobar un token de API, probar un token de envío</translation>
    </message>
    <message>
        <source>Merge equal filters</source>
        <translation>Fusionar filtros iguales</translation>
    </message>
    <message>
        <source>Show the shared tokens of an account</source>
        <translation>Mostrar los tokens compartidos de una cuenta</translation>
    </message>
    <message>
        <source>theme, dark, light, language, clipboard, locking, refreshing, notices, snapshots, thresholds, templates, shortcuts</source>
        <translation>tema, oscuro, claro, idioma, portapapeles, bloqueo, actualización, avisos, instantáneas, umbrales, plantillas, atajos</translation>
    </message>
    <message>
        <source>Rename, edit owner and note, or set the expiry</source>
        <translation>Cambiar el nombre, editar propietario y nota, o fijar la caducidad</translation>
    </message>
    <message>
        <source>Show all connections</source>
        <translation>Mostrar todas las conexiones</translation>
    </message>
</context>
<context>
    <name>AppMenu</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>CharacterName</name>
    <message>
        <source>null</source>
        <translation>nulo</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>campana</translation>
    </message>
    <message>
        <source>backspace</source>
        <translation>retroceso</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulación</translation>
    </message>
    <message>
        <source>line feed</source>
        <translation>salto de línea</translation>
    </message>
    <message>
        <source>form feed</source>
        <translation>salto de página</translation>
    </message>
    <message>
        <source>carriage return</source>
        <translation>retorno de carro</translation>
    </message>
    <message>
        <source>escape</source>
        <translation>escape</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>suprimir</translation>
    </message>
    <message>
        <source>next line</source>
        <translation>línea siguiente</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>espacio de no separación</translation>
    </message>
    <message>
        <source>line separator</source>
        <translation>separador de líneas</translation>
    </message>
    <message>
        <source>paragraph separator</source>
        <translation>separador de párrafos</translation>
    </message>
</context>
<context>
    <name>ConnectionPlace</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>standard output cannot be written: %1</source>
        <translation>no se puede escribir en la salida estándar: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The packed reply was cut.</source>
        <translation>La respuesta comprimida llegó cortada.</translation>
    </message>
    <message>
        <source>The reply’s Content-Length is no number.</source>
        <translation>El Content-Length de la respuesta no es un número.</translation>
    </message>
    <message>
        <source>The reply is shorter than its Content-Length.</source>
        <translation>La respuesta es más corta que su Content-Length.</translation>
    </message>
    <message>
        <source>The reply ends within its JSON.</source>
        <translation>La respuesta termina a mitad de su JSON.</translation>
    </message>
    <message>
        <source>The reply cannot be unpacked.</source>
        <translation>La respuesta no se puede descomprimir.</translation>
    </message>
    <message>
        <source>The reply has an unknown Content-Encoding.</source>
        <translation>La respuesta tiene un Content-Encoding desconocido.</translation>
    </message>
    <message>
        <source>An interim answer came, and no final one.</source>
        <translation>Llegó una respuesta provisional y ninguna definitiva.</translation>
    </message>
    <message>
        <source>The connection took too long.</source>
        <translation>La conexión tardó demasiado.</translation>
    </message>
    <message>
        <source>Nothing was received for too long.</source>
        <translation>No se recibió nada durante demasiado tiempo.</translation>
    </message>
    <message>
        <source>The reply took too long.</source>
        <translation>La respuesta tardó demasiado.</translation>
    </message>
    <message>
        <source>The server sends headers without end.</source>
        <translation>El servidor envía cabeceras sin fin.</translation>
    </message>
    <message>
        <source>A request that creates something needs a body.</source>
        <translation>Una petición que crea algo necesita contenido.</translation>
    </message>
    <message>
        <source>The API token has characters that cannot be sent.</source>
        <translation>El token de API tiene caracteres que no se pueden enviar.</translation>
    </message>
</context>
<context>
    <name>FileProblem</name>
    <message>
        <source>it has no list of %1</source>
        <translation>no tiene una lista de %1</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>el archivo es demasiado grande</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 en el byte %2</translation>
    </message>
    <message>
        <source>the file is not a JSON object</source>
        <translation>el archivo no es un objeto JSON</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>the file is too large, only its beginning was read</source>
        <translation>el archivo es demasiado grande, solo se leyó su principio</translation>
    </message>
    <message>
        <source>it would be too large to be read again</source>
        <translation>sería demasiado grande para volver a leerlo</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>it is not a report that was saved as JSON</source>
        <translation>no es un informe guardado como JSON</translation>
    </message>
    <message>
        <source>the file is not a snapshot of its account</source>
        <translation>el archivo no es una instantánea de su cuenta</translation>
    </message>
    <message>
        <source>it cannot be removed</source>
        <translation>no se puede quitar</translation>
    </message>
    <message>
        <source>it has no list of connections</source>
        <translation>no tiene una lista de conexiones</translation>
    </message>
    <message>
        <source>a connection is not complete</source>
        <translation>una conexión no está completa</translation>
    </message>
    <message>
        <source>a token’s entry lacks a member</source>
        <translation>a la entrada de un token le falta un dato</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Shared tokens without a filter</source>
        <translation>Tokens compartidos sin filtro</translation>
    </message>
    <message>
        <source>%1 has no filter</source>
        <translation>%1 no tiene filtro</translation>
    </message>
    <message>
        <source>Whoever has its link reads every log of the account.</source>
        <translation>Quien tenga su enlace lee todos los registros de la cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens have no filter</source>
        <translation>
            <numerusform>Un token compartido no tiene filtro</numerusform>
            <numerusform>%Ln tokens compartidos no tienen filtro</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused API tokens</source>
        <translation>Tokens de API rechazados</translation>
    </message>
    <message>
        <source>Logz.io refused %1</source>
        <translation>Logz.io rechazó %1</translation>
    </message>
    <message>
        <source>Whatever works with it has stopped working.</source>
        <translation>Todo lo que funciona con él ha dejado de funcionar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens were refused</source>
        <translation>
            <numerusform>Un token de API fue rechazado</numerusform>
            <numerusform>%Ln tokens de API fueron rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared tokens in use that expire soon</source>
        <translation>Tokens compartidos en uso que caducan pronto</translation>
    </message>
    <message>
        <source>%1 expires %2</source>
        <translation>%1 caduca %2</translation>
    </message>
    <message>
        <source>Its links are in use, and stop working then.</source>
        <translation>Sus enlaces están en uso y entonces dejarán de funcionar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens in use expire soon</source>
        <translation>
            <numerusform>Un token compartido en uso caduca pronto</numerusform>
            <numerusform>%Ln tokens compartidos en uso caducan pronto</numerusform>
        </translation>
    </message>
    <message>
        <source>One token in two places</source>
        <translation>Un token en dos sitios</translation>
    </message>
    <message>
        <source>%1 and %2 are the same token</source>
        <translation>%1 y %2 son el mismo token</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others are the same token</source>
        <translation>
            <numerusform>%1 y otro más son el mismo token</numerusform>
            <numerusform>%1 y %Ln más son el mismo token</numerusform>
        </translation>
    </message>
    <message>
        <source>Who has the one has the other, in %2.</source>
        <translation>Quien tiene uno tiene el otro, en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens are in more than one place</source>
        <translation>
            <numerusform>Un token está en más de un sitio</numerusform>
            <numerusform>%Ln tokens están en más de un sitio</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared tokens that see nothing</source>
        <translation>Tokens compartidos que no ven nada</translation>
    </message>
    <message>
        <source>%1 sees nothing</source>
        <translation>%1 no ve nada</translation>
    </message>
    <message>
        <source>Its filters contradict each other, so that no log passes them.</source>
        <translation>Sus filtros se contradicen, así que ningún registro pasa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens see nothing</source>
        <translation>
            <numerusform>Un token compartido no ve nada</numerusform>
            <numerusform>%Ln tokens compartidos no ven nada</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared tokens that never expire</source>
        <translation>Tokens compartidos que nunca caducan</translation>
    </message>
    <message>
        <source>%1 never expires</source>
        <translation>%1 nunca caduca</translation>
    </message>
    <message>
        <source>Every link that was ever sent works for good.</source>
        <translation>Todo enlace que se haya enviado funciona para siempre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens never expire</source>
        <translation>
            <numerusform>Un token compartido nunca caduca</numerusform>
            <numerusform>%Ln tokens compartidos nunca caducan</numerusform>
        </translation>
    </message>
    <message>
        <source>Unused shared tokens</source>
        <translation>Tokens compartidos sin uso</translation>
    </message>
    <message>
        <source>%1 was last used %2</source>
        <translation>%1 se usó por última vez %2</translation>
    </message>
    <message>
        <source>Its links still work, for whoever finds them.</source>
        <translation>Sus enlaces aún funcionan, para quien los encuentre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens were not used for %1 days</source>
        <translation>
            <numerusform>Un token compartido no se usó en %1 días</numerusform>
            <numerusform>%Ln tokens compartidos no se usaron en %1 días</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts with a single shipping token</source>
        <translation>Cuentas con un solo token de envío</translation>
    </message>
    <message>
        <source>%3 has one enabled shipping token</source>
        <translation>%3 tiene un solo token de envío activo</translation>
    </message>
    <message>
        <source>If it has to be blocked, nothing is left to ship with.</source>
        <translation>Si hay que bloquearlo, no queda ninguno con que enviar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts have one enabled shipping token</source>
        <translation>
            <numerusform>Una cuenta tiene un solo token de envío activo</numerusform>
            <numerusform>%Ln cuentas tienen un solo token de envío activo</numerusform>
        </translation>
    </message>
    <message>
        <source>Shipping tokens near their limit</source>
        <translation>Tokens de envío cerca de su límite</translation>
    </message>
    <message>
        <source>%1 has %2 shipping tokens enabled</source>
        <translation>%1 tiene %2 tokens de envío activos</translation>
    </message>
    <message>
        <source>At the limit none can be made, enabled or rotated.</source>
        <translation>En el límite no se puede crear, activar ni rotar ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are near their limit of shipping tokens</source>
        <translation>
            <numerusform>Una cuenta está cerca de su límite de tokens de envío</numerusform>
            <numerusform>%Ln cuentas están cerca de su límite de tokens de envío</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed accounts that a note names</source>
        <translation>Cuentas cerradas que nombra una nota</translation>
    </message>
    <message>
        <source>%1 is closed to search</source>
        <translation>%1 está cerrada a la búsqueda</translation>
    </message>
    <message>
        <source>The note on the API token %2 names it, and cannot be true.</source>
        <translation>La nota del token de API %2 la nombra y no puede ser cierta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are closed to search although notes name them</source>
        <translation>
            <numerusform>Una cuenta está cerrada a la búsqueda aunque la nombran notas</numerusform>
            <numerusform>%Ln cuentas están cerradas a la búsqueda aunque las nombran notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired shared tokens</source>
        <translation>Tokens compartidos caducados</translation>
    </message>
    <message>
        <source>%1 expired %2</source>
        <translation>%1 caducó %2</translation>
    </message>
    <message>
        <source>It opens nothing any more.</source>
        <translation>Ya no abre nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens have expired</source>
        <translation>
            <numerusform>Un token compartido ha caducado</numerusform>
            <numerusform>%Ln tokens compartidos han caducado</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared tokens that were never used</source>
        <translation>Tokens compartidos que nunca se usaron</translation>
    </message>
    <message>
        <source>%1 was never used</source>
        <translation>%1 nunca se usó</translation>
    </message>
    <message>
        <source>Nobody seems to need it.</source>
        <translation>Nadie parece necesitarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens were never used</source>
        <translation>
            <numerusform>Un token compartido nunca se usó</numerusform>
            <numerusform>%Ln tokens compartidos nunca se usaron</numerusform>
        </translation>
    </message>
    <message>
        <source>Old shipping tokens</source>
        <translation>Tokens de envío antiguos</translation>
    </message>
    <message>
        <source>%1 was made %2</source>
        <translation>%1 se creó %2</translation>
    </message>
    <message>
        <source>The longer a token is in use, the more places it has come to.</source>
        <translation>Cuanto más tiempo se usa un token, a más sitios ha llegado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shipping tokens are old</source>
        <translation>
            <numerusform>Un token de envío es antiguo</numerusform>
            <numerusform>%Ln tokens de envío son antiguos</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters that are there twice</source>
        <translation>Filtros que están dos veces</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 está dos veces</translation>
    </message>
    <message numerus="yes">
        <source>%1 is there %Ln more times</source>
        <translation>
            <numerusform>%1 está una vez más</numerusform>
            <numerusform>%1 está %Ln veces más</numerusform>
        </translation>
    </message>
    <message>
        <source>When one is replaced, the other is easily forgotten.</source>
        <translation>Cuando se sustituye uno, el otro se olvida con facilidad.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters are there more than once</source>
        <translation>
            <numerusform>Un filtro está más de una vez</numerusform>
            <numerusform>%Ln filtros están más de una vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared tokens with the same filters</source>
        <translation>Tokens compartidos con los mismos filtros</translation>
    </message>
    <message>
        <source>%1 and %2 have the same filters</source>
        <translation>%1 y %2 tienen los mismos filtros</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others have the same filters</source>
        <translation>
            <numerusform>%1 y otro más tienen los mismos filtros</numerusform>
            <numerusform>%1 y %Ln más tienen los mismos filtros</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them may be enough.</source>
        <translation>Puede que baste con uno de ellos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sets of filters have several shared tokens</source>
        <translation>
            <numerusform>Un conjunto de filtros tiene varios tokens compartidos</numerusform>
            <numerusform>%Ln conjuntos de filtros tienen varios tokens compartidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters that no token has</source>
        <translation>Filtros que ningún token tiene</translation>
    </message>
    <message>
        <source>%1 is attached to no token</source>
        <translation>%1 no está asociado a ningún token</translation>
    </message>
    <message>
        <source>It limits nothing.</source>
        <translation>No limita nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters are attached to no token</source>
        <translation>
            <numerusform>Un filtro no está asociado a ningún token</numerusform>
            <numerusform>%Ln filtros no están asociados a ningún token</numerusform>
        </translation>
    </message>
    <message>
        <source>Names that say nothing</source>
        <translation>Nombres que no dicen nada</translation>
    </message>
    <message>
        <source>%1 does not say what it is for</source>
        <translation>%1 no dice para qué es</translation>
    </message>
    <message>
        <source>Nobody can tell who would miss it if it had to go.</source>
        <translation>Nadie puede decir quién lo echaría de menos si tuviera que irse.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens do not say what they are for</source>
        <translation>
            <numerusform>Un token no dice para qué es</numerusform>
            <numerusform>%Ln tokens no dicen para qué son</numerusform>
        </translation>
    </message>
    <message>
        <source>API tokens without an owner</source>
        <translation>Tokens de API sin responsable</translation>
    </message>
    <message>
        <source>%1 has no owner</source>
        <translation>%1 no tiene responsable</translation>
    </message>
    <message>
        <source>When it has to be replaced, nobody knows whom to ask.</source>
        <translation>Cuando haya que sustituirlo, nadie sabrá a quién preguntar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens have no owner</source>
        <translation>
            <numerusform>Un token de API no tiene responsable</numerusform>
            <numerusform>%Ln tokens de API no tienen responsable</numerusform>
        </translation>
    </message>
    <message>
        <source>API tokens that were not checked for long</source>
        <translation>Tokens de API sin comprobar desde hace mucho</translation>
    </message>
    <message>
        <source>%1 was not checked for long</source>
        <translation>%1 no se ha comprobado desde hace mucho</translation>
    </message>
    <message>
        <source>Whether it still works is not known.</source>
        <translation>No se sabe si aún funciona.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens were not checked for long</source>
        <translation>
            <numerusform>Un token de API no se ha comprobado desde hace mucho</numerusform>
            <numerusform>%Ln tokens de API no se han comprobado desde hace mucho</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonFault</name>
    <message>
        <source>a time</source>
        <translation>una hora</translation>
    </message>
    <message>
        <source>a nesting of at most 64 levels</source>
        <translation>un anidamiento de 64 niveles como máximo</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>un valor</translation>
    </message>
    <message>
        <source>the asked buckets only</source>
        <translation>solo los grupos pedidos</translation>
    </message>
    <message>
        <source>a bucket for each asked one</source>
        <translation>un grupo por cada uno pedido</translation>
    </message>
    <message>
        <source>AND, OR or null</source>
        <translation>AND, OR o null</translation>
    </message>
    <message>
        <source>true, as was asked for</source>
        <translation>true, como se pidió</translation>
    </message>
    <message>
        <source>false, as was asked for</source>
        <translation>false, como se pidió</translation>
    </message>
    <message>
        <source>this member</source>
        <translation>este dato</translation>
    </message>
    <message>
        <source>Expected %1.</source>
        <translation>Se esperaba %1.</translation>
    </message>
    <message>
        <source>a text without NUL</source>
        <translation>un texto sin NUL</translation>
    </message>
    <message>
        <source>valid UTF-8</source>
        <translation>UTF-8 válido</translation>
    </message>
    <message>
        <source>an array or an object</source>
        <translation>una lista o un objeto</translation>
    </message>
    <message>
        <source>nothing after the outermost value</source>
        <translation>nada después del valor más externo</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a text of Unicode characters</source>
        <translation>un texto de caracteres Unicode</translation>
    </message>
    <message>
        <source>a text of at most 1,000 characters</source>
        <translation>un texto de 1000 caracteres como máximo</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a positive integer</source>
        <translation>un entero positivo</translation>
    </message>
    <message>
        <source>an integer that is 0 or more</source>
        <translation>un entero de 0 o más</translation>
    </message>
    <message>
        <source>a positive 32-bit integer</source>
        <translation>un entero positivo de 32 bits</translation>
    </message>
    <message>
        <source>a 32-bit integer</source>
        <translation>un entero de 32 bits</translation>
    </message>
    <message>
        <source>a number that is 0 or more</source>
        <translation>un número de 0 o más</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>null</source>
        <translation>nulo</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>un dato</translation>
    </message>
    <message>
        <source>at most 1,000 ids</source>
        <translation>1000 identificadores como máximo</translation>
    </message>
    <message>
        <source>each id once</source>
        <translation>cada identificador una sola vez</translation>
    </message>
    <message>
        <source>a member’s name</source>
        <translation>el nombre de un dato</translation>
    </message>
    <message>
        <source>this member once</source>
        <translation>este dato una sola vez</translation>
    </message>
    <message>
        <source>a time from 1970 to 9999</source>
        <translation>una fecha entre 1970 y 9999</translation>
    </message>
    <message>
        <source>only one number</source>
        <translation>un solo número</translation>
    </message>
    <message>
        <source>Expected a list of at most %1 pages.</source>
        <translation>Se esperaba una lista de %1 páginas como máximo.</translation>
    </message>
    <message>
        <source>Expected the same list from page to page; it changed %1 times.</source>
        <translation>Se esperaba la misma lista de página en página; cambió %1 veces.</translation>
    </message>
</context>
<context>
    <name>KeychainVault</name>
    <message>
        <source>what was read back differs from what was written</source>
        <translation>lo que se volvió a leer difiere de lo que se escribió</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>sin respuesta en %1 s</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln cuenta</numerusform>
            <numerusform>%Ln cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>the accounts</source>
        <translation>las cuentas</translation>
    </message>
    <message>
        <source>No accounts</source>
        <translation>No hay cuentas</translation>
    </message>
    <message>
        <source>shipping token</source>
        <translation>token de envío</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shipping tokens</source>
        <translation>
            <numerusform>%Ln token de envío</numerusform>
            <numerusform>%Ln tokens de envío</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>the shipping tokens</source>
        <translation>los tokens de envío</translation>
    </message>
    <message>
        <source>New shipping token</source>
        <translation>Nuevo token de envío</translation>
    </message>
    <message>
        <source>No shipping tokens yet</source>
        <translation>Aún no hay tokens de envío</translation>
    </message>
    <message>
        <source>A shipping token sends logs to its account.</source>
        <translation>Un token de envío envía registros a su cuenta.</translation>
    </message>
    <message>
        <source>shared token</source>
        <translation>token compartido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens</source>
        <translation>
            <numerusform>%Ln token compartido</numerusform>
            <numerusform>%Ln tokens compartidos</numerusform>
        </translation>
    </message>
    <message>
        <source>the shared tokens</source>
        <translation>los tokens compartidos</translation>
    </message>
    <message>
        <source>New shared token</source>
        <translation>Nuevo token compartido</translation>
    </message>
    <message>
        <source>No shared tokens yet</source>
        <translation>Aún no hay tokens compartidos</translation>
    </message>
    <message>
        <source>A shared token opens dashboards without a login, through the filters that you give it.</source>
        <translation>Un token compartido abre paneles sin inicio de sesión, a través de los filtros que usted le da.</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters</source>
        <translation>
            <numerusform>%Ln filtro</numerusform>
            <numerusform>%Ln filtros</numerusform>
        </translation>
    </message>
    <message>
        <source>the filters</source>
        <translation>los filtros</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Nuevo filtro</translation>
    </message>
    <message>
        <source>No filters yet</source>
        <translation>Aún no hay filtros</translation>
    </message>
    <message>
        <source>Filters limit what a shared token can see.</source>
        <translation>Los filtros limitan lo que puede ver un token compartido.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens</source>
        <translation>
            <numerusform>%Ln token de API</numerusform>
            <numerusform>%Ln tokens de API</numerusform>
        </translation>
    </message>
    <message>
        <source>the API tokens</source>
        <translation>los tokens de API</translation>
    </message>
    <message>
        <source>New API token</source>
        <translation>Nuevo token</translation>
    </message>
    <message>
        <source>No API tokens yet</source>
        <translation>Aún no hay tokens de API</translation>
    </message>
    <message>
        <source>An API token acts for its account in scripts and integrations.</source>
        <translation>Un token de API actúa por su cuenta en scripts e integraciones.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What it is and how it is called: shared token “Checkout”.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>LogzApi</name>
    <message>
        <source>The id is not a positive number.</source>
        <translation>El identificador no es un número positivo.</translation>
    </message>
    <message>
        <source>A filter’s id is not a positive number.</source>
        <translation>El identificador de un filtro no es un número positivo.</translation>
    </message>
    <message>
        <source>The number of samples is not from 0 to 10,000.</source>
        <translation>El número de muestras no está entre 0 y 10 000.</translation>
    </message>
    <message>
        <source>The number of values is not from 1 to 1,000.</source>
        <translation>El número de valores no está entre 1 y 1000.</translation>
    </message>
    <message>
        <source>The number of entries is not from 0 to 500.</source>
        <translation>El número de entradas no está entre 0 y 500.</translation>
    </message>
    <message>
        <source>The first entry’s number is negative.</source>
        <translation>El número de la primera entrada es negativo.</translation>
    </message>
</context>
<context>
    <name>PageSpec</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Send data</source>
        <translation>Enviar datos</translation>
    </message>
    <message>
        <source>Shipping tokens</source>
        <translation>Tokens de envío</translation>
    </message>
    <message>
        <source>Shared tokens</source>
        <translation>Tokens compartidos</translation>
    </message>
    <message>
        <source>Share dashboards</source>
        <translation>Compartir paneles</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>Tokens de API</translation>
    </message>
    <message>
        <source>Build integrations</source>
        <translation>Crear integraciones</translation>
    </message>
    <message>
        <source>Scope map</source>
        <translation>Mapa de alcance</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>ADDRESS</source>
        <translation>DIRECCIÓN</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>ORDEN</translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation>FALLO</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMATO</translation>
    </message>
    <message>
        <source>HOST</source>
        <translation>HOST</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NÚMERO</translation>
    </message>
    <message>
        <source>OPTION</source>
        <translation>OPCIÓN</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>RUTA</translation>
    </message>
    <message>
        <source>PORT</source>
        <translation>PUERTO</translation>
    </message>
    <message>
        <source>REGION</source>
        <translation>REGIÓN</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEGUNDOS</translation>
    </message>
    <message>
        <source>SEVERITY</source>
        <translation>GRAVEDAD</translation>
    </message>
    <message>
        <source>SIDE</source>
        <translation>LADO</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>WORD</source>
        <translation>PALABRA</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <extracomment>As on keyboards, and as in sentences here.</extracomment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>The same key as Enter, by the same name.</extracomment>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>Reveal</name>
    <message>
        <source>A terminal keeps what it shows. Send the output to a file or a program, or add --force.</source>
        <translation>Un terminal conserva lo que muestra. Envíe la salida a un archivo o a un programa, o añada --force.</translation>
    </message>
</context>
<context>
    <name>SnippetFormat</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Markdown link</source>
        <translation>Enlace de Markdown</translation>
    </message>
    <message>
        <source>Environment lines</source>
        <translation>Líneas de entorno</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>curl, asking whose token it is</source>
        <translation>curl, que pregunta de quién es el token</translation>
    </message>
    <message>
        <source>Filebeat</source>
        <translation>Filebeat</translation>
    </message>
    <message>
        <source>Fluent Bit</source>
        <translation>Fluent Bit</translation>
    </message>
    <message>
        <source>Fluent Bit with Logz.io’s plugin</source>
        <translation>Fluent Bit con el complemento de Logz.io</translation>
    </message>
    <message>
        <source>Fluentd</source>
        <translation>Fluentd</translation>
    </message>
    <message>
        <source>Logstash</source>
        <translation>Logstash</translation>
    </message>
    <message>
        <source>OpenTelemetry Collector</source>
        <translation>OpenTelemetry Collector</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>rsyslog</source>
        <translation>rsyslog</translation>
    </message>
    <message>
        <source>Vector</source>
        <translation>Vector</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Helm values</source>
        <translation>Valores de Helm</translation>
    </message>
    <message>
        <source>Kubernetes Secret</source>
        <translation>Secret de Kubernetes</translation>
    </message>
    <message>
        <source>Terraform resource</source>
        <translation>Recurso de Terraform</translation>
    </message>
    <message>
        <source>Terraform import block</source>
        <translation>Bloque import de Terraform</translation>
    </message>
    <message>
        <source>Terraform provider</source>
        <translation>Proveedor de Terraform</translation>
    </message>
    <message>
        <source>Grafana data source</source>
        <translation>Origen de datos de Grafana</translation>
    </message>
    <message>
        <source>MCP server</source>
        <translation>Servidor MCP</translation>
    </message>
    <message>
        <source>Where the file of the certificate authority is not there, save AAACertificateServices.crt of github.com/logzio/public-certificates under the name that the snippet has.</source>
        <translation>Si falta el archivo de la autoridad de certificación, guarde AAACertificateServices.crt de github.com/logzio/public-certificates con el nombre que tiene el fragmento.</translation>
    </message>
    <message>
        <source>Grafana reads metrics: the API token has to be one of the metrics account.</source>
        <translation>Grafana lee métricas: el token de API tiene que ser de la cuenta de métricas.</translation>
    </message>
    <message>
        <source>For metrics it takes an API token of the metrics account as well, in LOGZIO_METRICS_API_TOKEN; take the header X-METRIC-API-TOKEN out where there is none.</source>
        <translation>Para métricas hace falta también un token de API de la cuenta de métricas, en LOGZIO_METRICS_API_TOKEN; quite la cabecera X-METRIC-API-TOKEN si no hay ninguno.</translation>
    </message>
</context>
<context>
    <name>WindowModule</name>
    <message>
        <source>tokendeck: The window cannot be opened, as its module was not loaded: %1</source>
        <translation>tokendeck: No se puede abrir la ventana porque no se cargó su módulo: %1</translation>
    </message>
    <message>
        <source>tokendeck: The commands cannot be run, as their module was not loaded: %1</source>
        <translation>tokendeck: No se pueden ejecutar las órdenes porque no se cargó su módulo: %1</translation>
    </message>
    <message>
        <source>tokendeck: --sandbox-fault %1. See: tokendeck-sandbox --help</source>
        <translation>tokendeck: --sandbox-fault %1. Véase: tokendeck-sandbox --help</translation>
    </message>
</context>
<context>
    <name>tokendeck::AboutDialog</name>
    <message>
        <source>About Tokendeck</source>
        <translation>Acerca de Tokendeck</translation>
    </message>
    <message>
        <source>The tokens of every Logz.io account in one window. An independent project; Logz.io is a trademark of its owner.</source>
        <translation>Los tokens de todas las cuentas de Logz.io en una ventana. Un proyecto independiente; Logz.io es una marca de su titular.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la GNU General Public License, versión 3 o posterior. Se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>It talks to the hosts of your connections and to nobody else.</source>
        <translation>Habla con los servidores de sus conexiones y con nadie más.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Leer la licencia</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>GNU General Public License</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copiar versiones</translation>
    </message>
    <message>
        <source>For a report: the versions of all these, and of the system</source>
        <translation>Para un informe: las versiones de todo esto y del sistema</translation>
    </message>
    <message>
        <source>The versions were copied.</source>
        <translation>Se copiaron las versiones.</translation>
    </message>
</context>
<context>
    <name>tokendeck::AccountField</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>tokendeck::AccountPicker</name>
    <message>
        <source>Copy the token of an account</source>
        <translation>Copiar el token de una cuenta</translation>
    </message>
    <message>
        <source>Whoever has it can send logs into the account, and can read none.</source>
        <translation>Quien lo tenga puede enviar registros a la cuenta y no puede leer ninguno.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Type the account’s name…</source>
        <translation>Escriba el nombre de la cuenta…</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copiar token</translation>
    </message>
    <message>
        <source>No account that is shown has told its token.</source>
        <translation>Ninguna cuenta mostrada ha dicho su token.</translation>
    </message>
    <message>
        <source>No account with a token is called so.</source>
        <translation>Ninguna cuenta con un token se llama así.</translation>
    </message>
</context>
<context>
    <name>tokendeck::AccountTree</name>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Sub</source>
        <translation>Subcuenta</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Trazas</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Timeless</source>
        <translation>Timeless</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restauración</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 time series</source>
        <translation>%1 series temporales</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Closed to search: no other account’s tokens can search its logs</source>
        <translation>Cerrada a la búsqueda: los tokens de otras cuentas no pueden buscar en sus registros</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>The region, behind the group of its connection</source>
        <translation>La región, después del grupo de su conexión</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>Token de la cuenta</translation>
    </message>
    <message>
        <source>The account’s default shipping token, or a metrics account’s token</source>
        <translation>El token de envío predeterminado de la cuenta, o el token de una cuenta de métricas</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Daily volume</source>
        <translation>Volumen diario</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>Buscable</translation>
    </message>
    <message>
        <source>Whether the main account can search this account’s logs</source>
        <translation>Si la cuenta principal puede buscar en los registros de esta cuenta</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>Accesible</translation>
    </message>
    <message>
        <source>Whether the main account’s users can open this account</source>
        <translation>Si los usuarios de la cuenta principal pueden abrir esta cuenta</translation>
    </message>
    <message>
        <source>Shipping tokens</source>
        <translation>Tokens de envío</translation>
    </message>
    <message>
        <source>How many shipping tokens are enabled, of how many allowed</source>
        <translation>Cuántos tokens de envío están activos, de cuántos permitidos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>How many are enabled and allowed could not be read</source>
        <translation>No se pudo leer cuántos hay activados y permitidos</translation>
    </message>
</context>
<context>
    <name>tokendeck::AccountsPage</name>
    <message>
        <source>Search name, ID, region…</source>
        <translation>Buscar nombre, ID, región…</translation>
    </message>
    <message>
        <source>Select an account to see its details.</source>
        <translation>Seleccione una cuenta para ver sus detalles.</translation>
    </message>
    <message>
        <source>Logz.io does not tell its token to this connection</source>
        <translation>Logz.io no comunica su token a esta conexión</translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityCells</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>This computer, audit trail</source>
        <translation>Este equipo, registro de auditoría</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>The audit trail tells no outcome.</source>
        <translation>El registro de auditoría no dice el resultado.</translation>
    </message>
    <message>
        <source>No answer came, but the audit trail tells of it.</source>
        <translation>No llegó respuesta, pero el registro de auditoría lo menciona.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityDetails</name>
    <message>
        <source>%1, removed</source>
        <translation>%1, quitado</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Acted as</source>
        <translation>Actuó como</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>it</source>
        <translation>eso</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de la petición</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Object now</source>
        <translation>Objeto ahora</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityEmpty</name>
    <message>
        <source>No entry has these words.</source>
        <translation>Ninguna entrada tiene estas palabras.</translation>
    </message>
    <message>
        <source>No entry that was read so far has these words.</source>
        <translation>Ninguna entrada leída hasta ahora tiene estas palabras.</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Búsqueda: %1</translation>
    </message>
    <message>
        <source>No entry fits. %1</source>
        <translation>Ninguna entrada encaja. %1</translation>
    </message>
    <message>
        <source>No entry that was read so far fits. %1</source>
        <translation>Ninguna entrada leída hasta ahora encaja. %1</translation>
    </message>
    <message>
        <source>Reading the audit trails…</source>
        <translation>Leyendo los registros de auditoría…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Aún no ha pasado nada</translation>
    </message>
    <message>
        <source>What is done here, and what the accounts’ audit trails tell, stands here.</source>
        <translation>Aquí está lo que se hace aquí y lo que cuentan los registros de auditoría de las cuentas.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityFilters</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Any person</source>
        <translation>Cualquier persona</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Cualquier clase</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Cualquier resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Show every entry, whatever was chosen or searched for</source>
        <translation>Mostrar todas las entradas, se haya elegido o buscado lo que sea</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityPage</name>
    <message>
        <source>Search action, object, person, account…</source>
        <translation>Buscar acción, objeto, persona, cuenta…</translation>
    </message>
    <message>
        <source>Select an entry to see all of it.</source>
        <translation>Seleccione una entrada para verla entera.</translation>
    </message>
    <message>
        <source>What this entry is about stands in no list now.</source>
        <translation>De lo que trata esta entrada no está ahora en ninguna lista.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were copied as text.</source>
        <translation>
            <numerusform>Se copió una entrada como texto.</numerusform>
            <numerusform>Se copiaron %Ln entradas como texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln rows as text</source>
        <translation>
            <numerusform>Copiar %Ln fila como texto</numerusform>
            <numerusform>Copiar %Ln filas como texto</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Reading the audit trails… %1</source>
        <translation>Leyendo los registros de auditoría… %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation>Cargar entradas anteriores</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are selected.</source>
        <translation>
            <numerusform>Hay %Ln entrada seleccionada.</numerusform>
            <numerusform>Hay %Ln entradas seleccionadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <translation>
            <numerusform>%1 (selección: %Ln)</numerusform>
            <numerusform>%1 (selección: %Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityTable</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityWords</name>
    <message>
        <source>Copied a token</source>
        <translation>Copió un token</translation>
    </message>
    <message>
        <source>Copy a token</source>
        <translation>Copiar un token</translation>
    </message>
    <message>
        <source>copied on this computer</source>
        <translation>copiado en este equipo</translation>
    </message>
    <message>
        <source>Created a shared token</source>
        <translation>Creó un token compartido</translation>
    </message>
    <message>
        <source>Create a shared token</source>
        <translation>Crear un token compartido</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>Edited a shared token</source>
        <translation>Editó un token compartido</translation>
    </message>
    <message>
        <source>Edit a shared token</source>
        <translation>Editar un token compartido</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>Rotated a shared token</source>
        <translation>Rotó un token compartido</translation>
    </message>
    <message>
        <source>Rotate a shared token</source>
        <translation>Rotar un token compartido</translation>
    </message>
    <message>
        <source>rotated</source>
        <translation>rotado</translation>
    </message>
    <message>
        <source>Deleted a shared token</source>
        <translation>Eliminó un token compartido</translation>
    </message>
    <message>
        <source>Delete a shared token</source>
        <translation>Eliminar un token compartido</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>Created a filter</source>
        <translation>Creó un filtro</translation>
    </message>
    <message>
        <source>Create a filter</source>
        <translation>Crear un filtro</translation>
    </message>
    <message>
        <source>Replaced a filter</source>
        <translation>Sustituyó un filtro</translation>
    </message>
    <message>
        <source>Replace a filter</source>
        <translation>Sustituir un filtro</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>sustituido</translation>
    </message>
    <message>
        <source>Merged two filters</source>
        <translation>Fusionó dos filtros</translation>
    </message>
    <message>
        <source>Merge two filters</source>
        <translation>Fusionar dos filtros</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionado</translation>
    </message>
    <message>
        <source>Deleted a filter</source>
        <translation>Eliminó un filtro</translation>
    </message>
    <message>
        <source>Delete a filter</source>
        <translation>Eliminar un filtro</translation>
    </message>
    <message>
        <source>Created a shipping token</source>
        <translation>Creó un token de envío</translation>
    </message>
    <message>
        <source>Create a shipping token</source>
        <translation>Crear un token de envío</translation>
    </message>
    <message>
        <source>Renamed a shipping token</source>
        <translation>Cambió el nombre de un token de envío</translation>
    </message>
    <message>
        <source>Rename a shipping token</source>
        <translation>Cambiar el nombre de un token de envío</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>con nuevo nombre</translation>
    </message>
    <message>
        <source>Enabled a shipping token</source>
        <translation>Activó un token de envío</translation>
    </message>
    <message>
        <source>Enable a shipping token</source>
        <translation>Activar un token de envío</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>Disabled a shipping token</source>
        <translation>Desactivó un token de envío</translation>
    </message>
    <message>
        <source>Disable a shipping token</source>
        <translation>Desactivar un token de envío</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Rotated a shipping token</source>
        <translation>Rotó un token de envío</translation>
    </message>
    <message>
        <source>Rotate a shipping token</source>
        <translation>Rotar un token de envío</translation>
    </message>
    <message>
        <source>Deleted a shipping token</source>
        <translation>Eliminó un token de envío</translation>
    </message>
    <message>
        <source>Delete a shipping token</source>
        <translation>Eliminar un token de envío</translation>
    </message>
    <message>
        <source>Created an API token</source>
        <translation>Creó un token de API</translation>
    </message>
    <message>
        <source>Create an API token</source>
        <translation>Crear un token de API</translation>
    </message>
    <message>
        <source>Deleted an API token</source>
        <translation>Eliminó un token de API</translation>
    </message>
    <message>
        <source>Delete an API token</source>
        <translation>Eliminar un token de API</translation>
    </message>
    <message>
        <source>Added a connection</source>
        <translation>Añadió una conexión</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Añadir una conexión</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>Renamed a connection</source>
        <translation>Cambió el nombre de una conexión</translation>
    </message>
    <message>
        <source>Rename a connection</source>
        <translation>Cambiar el nombre de una conexión</translation>
    </message>
    <message>
        <source>Removed a connection</source>
        <translation>Quitó una conexión</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Quitar una conexión</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>Opened an account to search</source>
        <translation>Abrió una cuenta a la búsqueda</translation>
    </message>
    <message>
        <source>Open an account to search</source>
        <translation>Abrir una cuenta a la búsqueda</translation>
    </message>
    <message>
        <source>opened to search</source>
        <translation>abierta a la búsqueda</translation>
    </message>
    <message>
        <source>Closed an account to search</source>
        <translation>Cerró una cuenta a la búsqueda</translation>
    </message>
    <message>
        <source>Close an account to search</source>
        <translation>Cerrar una cuenta a la búsqueda</translation>
    </message>
    <message>
        <source>closed to search</source>
        <translation>cerrada a la búsqueda</translation>
    </message>
    <message>
        <source>Marked a connection</source>
        <translation>Marcó una conexión</translation>
    </message>
    <message>
        <source>Mark a connection</source>
        <translation>Marcar una conexión</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>Saved tokens to a file</source>
        <translation>Guardó tokens en un archivo</translation>
    </message>
    <message>
        <source>Save tokens to a file</source>
        <translation>Guardar tokens en un archivo</translation>
    </message>
    <message>
        <source>saved to a file</source>
        <translation>guardado en un archivo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Taken back, nothing sent</source>
        <translation>Deshecho, no se envió nada</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation>Rotado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>an API token</source>
        <translation>un token de API</translation>
    </message>
    <message>
        <source>%1 (API token)</source>
        <translation>%1 (token de API)</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (eliminado)</translation>
    </message>
</context>
<context>
    <name>tokendeck::AddApiTokenDialog</name>
    <message>
        <source>Write an API token down</source>
        <translation>Anotar un token de API</translation>
    </message>
    <message>
        <source>For a token that exists and that the backend does not list. Its text stays where it is: only name, owner and note are kept here.</source>
        <translation>Para un token que existe y que el backend no lista. Su texto queda donde está: aquí solo se guardan nombre, responsable y nota.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Añadir a la lista</translation>
    </message>
</context>
<context>
    <name>tokendeck::AnswerFile</name>
    <message>
        <source>Into this file, which is replaced as a whole, instead of standard output.</source>
        <translation>En este archivo, que se sustituye entero, en lugar de la salida estándar.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 no se puede escribir: %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::ApiTokenNoteDialog</name>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>A person or a team</source>
        <translation>Una persona o un equipo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What it is for, where it is used</source>
        <translation>Para qué es, dónde se usa</translation>
    </message>
    <message>
        <source>the notes on API tokens</source>
        <translation>las notas sobre tokens de API</translation>
    </message>
    <message>
        <source>Owner and note of %1</source>
        <translation>Responsable y nota de %1</translation>
    </message>
    <message>
        <source>Kept on this computer. Do not write the token itself down here.</source>
        <translation>Se guarda en este equipo. No anote aquí el propio token.</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
</context>
<context>
    <name>tokendeck::ApiTokenTable</name>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>cuenta %1</translation>
    </message>
    <message>
        <source>Asked without an answer: %1</source>
        <translation>Preguntado sin respuesta: %1</translation>
    </message>
    <message>
        <source>Worked for %1: %2</source>
        <translation>Funcionó para %1: %2</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>The account that the token acts for</source>
        <translation>La cuenta por la que actúa el token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Who is responsible for it, as noted on this computer</source>
        <translation>Quién responde de él, según lo anotado en este equipo</translation>
    </message>
    <message>
        <source>No owner noted</source>
        <translation>Sin responsable anotado</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable: %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>What the backend last answered when this token was tried</source>
        <translation>Lo último que respondió el backend cuando se probó este token</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Comprobación: %1</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Creado %1</translation>
    </message>
    <message>
        <source>Created at an unknown time</source>
        <translation>Creado en fecha desconocida</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Your note, kept on this computer</source>
        <translation>Su nota, guardada en este equipo</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID del token</translation>
    </message>
</context>
<context>
    <name>tokendeck::ApiTokensPage</name>
    <message>
        <source>Search name, owner, note…</source>
        <translation>Buscar nombre, responsable, nota…</translation>
    </message>
    <message>
        <source>Select a token to see its details.</source>
        <translation>Seleccione un token para ver sus detalles.</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Add by hand…</source>
        <translation>Añadir a mano…</translation>
    </message>
    <message>
        <source>Write down a token that the backend does not list, without its text</source>
        <translation>Anotar un token que el backend no lista, sin su texto</translation>
    </message>
    <message>
        <source>The backend of %1 does not list API tokens. Here are those that this computer knows.</source>
        <translation>El backend de %1 no lista los tokens de API. Aquí están los que conoce este equipo.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ArgumentWords</name>
    <message>
        <source>“%1” is no option of this command.</source>
        <translation>«%1» no es una opción de esta orden.</translation>
    </message>
    <message>
        <source>“%1” can be given once.</source>
        <translation>«%1» solo se puede dar una vez.</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>«%1» no admite valor.</translation>
    </message>
    <message>
        <source>“%1” needs a value: %2.</source>
        <translation>«%1» necesita un valor: %2.</translation>
    </message>
    <message>
        <source>“%1” takes one of: %2.</source>
        <translation>«%1» admite uno de: %2.</translation>
    </message>
</context>
<context>
    <name>tokendeck::AttachFiltersDialog</name>
    <message>
        <source>Check a filter to attach it to all of them, uncheck it to detach it from all. A half checked one stays with those that have it. The effect on each token of %1 is shown before anything is sent.</source>
        <translation>Marque un filtro para asociarlo a todos; desmárquelo para quitarlo de todos. Uno marcado a medias se queda con los que lo tienen. El efecto en cada token de %1 se muestra antes de enviar nada.</translation>
    </message>
    <message>
        <source>Show the effect</source>
        <translation>Mostrar el efecto</translation>
    </message>
    <message>
        <source>%1 has no filter yet.</source>
        <translation>%1 aún no tiene filtros.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Aún no ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>Filters of %Ln shared tokens</source>
        <translation>
            <numerusform>Filtros de %Ln token compartido</numerusform>
            <numerusform>Filtros de %Ln tokens compartidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filters attached.</source>
        <translation>
            <numerusform>%n filtro asociado.</numerusform>
            <numerusform>%n filtros asociados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filters detached.</source>
        <translation>
            <numerusform>%n filtro quitado.</numerusform>
            <numerusform>%n filtros quitados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::AttentionCard</name>
    <message>
        <source>What needs your attention</source>
        <translation>Lo que necesita su atención</translation>
    </message>
    <message>
        <source>Nothing could be checked: the lists were not read yet.</source>
        <translation>No se pudo comprobar nada: las listas aún no se leyeron.</translation>
    </message>
    <message>
        <source>Nothing: no token, account or filter that was read has a finding.</source>
        <translation>Nada: ningún token, cuenta o filtro leído tiene hallazgos.</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>Nada de esta clase.</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>Silenciados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>What makes the score count a token as %1. Accounts and filters are not scored.</source>
        <translation>Lo que hace que la puntuación cuente un token como %1. Las cuentas y los filtros no se puntúan.</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Hallazgos: %1</translation>
    </message>
    <message>
        <source>Findings of %1 alone. Choose it again to see those of all.</source>
        <translation>Solo los hallazgos de %1. Elíjala de nuevo para ver los de todas.</translation>
    </message>
</context>
<context>
    <name>tokendeck::AttentionLine</name>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>End silence</source>
        <translation>Dejar de silenciar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>Show them in their page</source>
        <translation>Mostrarlos en su página</translation>
    </message>
    <message>
        <source>Show, silence, and what else can be done</source>
        <translation>Mostrar, silenciar y qué más se puede hacer</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>Abrir la consola</translation>
    </message>
    <message>
        <source>Silence this finding…</source>
        <translation>Silenciar este hallazgo…</translation>
    </message>
    <message>
        <source>Silence such findings in %1…</source>
        <translation>Silenciar estos hallazgos en %1…</translation>
    </message>
    <message>
        <source>%1 (%2)…</source>
        <comment>a connection and its region</comment>
        <translation>%1 (%2)…</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Comprobar %1</translation>
    </message>
    <message>
        <source>End for all such</source>
        <translation>Terminar para todos</translation>
    </message>
    <message>
        <source>Silence such findings in</source>
        <translation>Silenciar tales hallazgos en</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>an account</comment>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>tokendeck::AuditTroubles</name>
    <message>
        <source>the audit trail of %1</source>
        <translation>el registro de auditoría de %1</translation>
    </message>
    <message>
        <source>Not read either: %1.</source>
        <translation>Tampoco se leyó: %1.</translation>
    </message>
</context>
<context>
    <name>tokendeck::BulkChoice</name>
    <message>
        <source>Choose all %1</source>
        <translation>Elegir los %1</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 chosen</source>
        <translation>
            <numerusform>%Ln de %1 elegido</numerusform>
            <numerusform>%Ln de %1 elegidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::BulkDialog</name>
    <message>
        <source>What happens to each</source>
        <translation>Qué pasa con cada uno</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %Ln filters without knowing which tokens use them:</source>
        <translation>
            <numerusform>Eliminar este filtro sin saber qué tokens lo usan:</numerusform>
            <numerusform>Eliminar estos %Ln filtros sin saber qué tokens los usan:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let these %Ln tokens show every log:</source>
        <translation>
            <numerusform>Dejar que este token muestre todos los registros:</numerusform>
            <numerusform>Dejar que estos %Ln tokens muestren todos los registros:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let these %Ln connections of Tokendeck stop:</source>
        <translation>
            <numerusform>Dejar que esta conexión de Tokendeck se detenga:</numerusform>
            <numerusform>Dejar que estas %Ln conexiones de Tokendeck se detengan:</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to delete %2</source>
        <translation>Escriba %1 para eliminar %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Begins no more; those under way finish.</source>
        <translation>No empieza más; los que están en curso terminan.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>tokendeck::BulkModel</name>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>No elegido</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>se queda como está</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>En curso…</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
</context>
<context>
    <name>tokendeck::BulkWords</name>
    <message>
        <source>stays as it is</source>
        <translation>se queda como está</translation>
    </message>
    <message>
        <source>gets %1 and loses %2</source>
        <translation>recibe %1 y pierde %2</translation>
    </message>
    <message>
        <source>gets %1</source>
        <translation>recibe %1</translation>
    </message>
    <message>
        <source>loses %1</source>
        <translation>pierde %1</translation>
    </message>
    <message>
        <source>%1; it then shows every log</source>
        <translation>%1; entonces muestra todos los registros</translation>
    </message>
    <message>
        <source>%1; it then shows nothing</source>
        <translation>%1; entonces no muestra nada</translation>
    </message>
    <message>
        <source>the one with the id %1 is merged into the one with the id %2</source>
        <translation>el de ID %1 se fusiona con el de ID %2</translation>
    </message>
    <message>
        <source>No %1</source>
        <translation>Ningún %1</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Aún no se ha elegido nada.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln are skipped.</source>
        <translation>
            <numerusform>%1, uno se omite.</numerusform>
            <numerusform>%1, %Ln se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 This cannot be undone.</source>
        <translation>%1 Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>%1; which tokens use it is not known</source>
        <translation>%1; no se sabe qué tokens lo usan</translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 then show every log</source>
        <translation>
            <numerusform>%1; %2 muestra entonces todos los registros</numerusform>
            <numerusform>%1; %2 muestran entonces todos los registros</numerusform>
        </translation>
    </message>
    <message>
        <source>its last use is not known</source>
        <translation>no se sabe cuándo se usó por última vez</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usado</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>usado por última vez %1</translation>
    </message>
    <message>
        <source>Its connection has no usable API token.</source>
        <translation>Su conexión no tiene un token de API utilizable.</translation>
    </message>
    <message>
        <source>Its connection is read-only.</source>
        <translation>Su conexión es de solo lectura.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Ya no está.</translation>
    </message>
    <message>
        <source>What Logz.io answers for it was not understood.</source>
        <translation>No se entendió lo que Logz.io responde de él.</translation>
    </message>
    <message>
        <source>A shared token that was not understood may have it.</source>
        <translation>Puede que lo tenga un token compartido que no se entendió.</translation>
    </message>
    <message>
        <source>It is not chosen.</source>
        <translation>No está elegido.</translation>
    </message>
    <message>
        <source>It is as asked for already.</source>
        <translation>Ya está como se pide.</translation>
    </message>
    <message>
        <source>It is the account’s last enabled shipping token.</source>
        <translation>Es el último token de envío activo de la cuenta.</translation>
    </message>
    <message>
        <source>The account may not have another enabled shipping token.</source>
        <translation>La cuenta no puede tener otro token de envío activo.</translation>
    </message>
    <message numerus="yes">
        <source>The connections %1 of Tokendeck work with it.</source>
        <translation>
            <numerusform>La conexión %1 de Tokendeck funciona con él.</numerusform>
            <numerusform>Las conexiones %1 de Tokendeck funcionan con él.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which tokens use it is not known: the list could not be loaded.</source>
        <translation>No se sabe qué tokens lo usan: no se pudo cargar la lista.</translation>
    </message>
    <message>
        <source>It would be without a filter and show every log.</source>
        <translation>Quedaría sin filtro y mostraría todos los registros.</translation>
    </message>
    <message>
        <source>%1 would be without a filter and show every log.</source>
        <translation>%1 quedaría sin filtro y mostraría todos los registros.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 cannot be deleted.</source>
        <translation>%1 no se puede eliminar.</translation>
    </message>
    <message>
        <source>%1 cannot be changed.</source>
        <translation>%1 no se puede cambiar.</translation>
    </message>
    <message>
        <source>%1 of %2. No more are begun; those under way finish.</source>
        <translation>%1 de %2. No se empiezan más; los que están en curso terminan.</translation>
    </message>
    <message>
        <source>%1 of %2. Stop begins no more; those under way finish.</source>
        <translation>%1 de %2. Detener no empieza más; los que están en curso terminan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>uno falló</numerusform>
            <numerusform>%Ln fallaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln it is not known whether they worked</source>
        <translation>
            <numerusform>de uno no se sabe si funcionó</numerusform>
            <numerusform>de %Ln no se sabe si funcionaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not begun</source>
        <translation>
            <numerusform>uno no se empezó</numerusform>
            <numerusform>%Ln no se empezaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not as asked for</source>
        <translation>
            <numerusform>uno de ellos no como se pidió</numerusform>
            <numerusform>%Ln de ellos no como se pidió</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
</context>
<context>
    <name>tokendeck::CarryDialog</name>
    <message>
        <source>%1 to other accounts</source>
        <translation>%1 a otras cuentas</translation>
    </message>
    <message>
        <source>Each token is made anew with its filters, and has another text in each account. What happens is shown before anything is made.</source>
        <translation>Cada token se crea de nuevo con sus filtros y tiene otro texto en cada cuenta. Lo que pasa se muestra antes de crear nada.</translation>
    </message>
    <message>
        <source>What happens is shown before anything is made.</source>
        <translation>Lo que pasa se muestra antes de crear nada.</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copiar token</translation>
    </message>
    <message>
        <source>Choose other accounts</source>
        <translation>Elegir otras cuentas</translation>
    </message>
    <message>
        <source>What happens to each</source>
        <translation>Qué pasa con cada uno</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>is skipped</source>
        <translation>se omite</translation>
    </message>
    <message>
        <source>is made under another name</source>
        <translation>se crea con otro nombre</translation>
    </message>
    <message>
        <source>A token whose name is taken</source>
        <translation>Un token cuyo nombre está ocupado</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Begins no more; those under way finish.</source>
        <translation>No empieza más; los que están en curso terminan.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Show what happens</source>
        <translation>Mostrar qué pasa</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>Llevar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>Copy all %Ln tokens</source>
        <translation>
            <numerusform>Copiar el token</numerusform>
            <numerusform>Copiar los %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known here yet; it comes with the list.</source>
        <translation>Aquí aún no se conoce; llega con la lista.</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>Copiar como…</translation>
    </message>
    <message>
        <source>As a link, once the address of a dashboard was pasted for the account</source>
        <translation>Como enlace, cuando se haya pegado la dirección de un panel para la cuenta</translation>
    </message>
    <message>
        <source>A line for each, with its account, name, and link or token</source>
        <translation>Una línea para cada uno, con su cuenta, nombre y enlace o token</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Each token is made anew with its filters, and has another text in each account.</source>
        <translation>Cada token se crea de nuevo con sus filtros y tiene otro texto en cada cuenta.</translation>
    </message>
</context>
<context>
    <name>tokendeck::CarryName</name>
    <message>
        <source>Its name there</source>
        <translation>Su nombre allí</translation>
    </message>
    <message>
        <source>Its name in %1</source>
        <translation>Su nombre en %1</translation>
    </message>
    <message>
        <source>%1 has a token of this name, with other filters.</source>
        <translation>%1 tiene un token con este nombre y otros filtros.</translation>
    </message>
    <message>
        <source>Another token that is carried over gets this name in %1.</source>
        <translation>Otro token que se lleva recibe este nombre en %1.</translation>
    </message>
</context>
<context>
    <name>tokendeck::CarryTargets</name>
    <message>
        <source>No account has this in its name.</source>
        <translation>Ninguna cuenta tiene esto en su nombre.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Type an account’s name…</source>
        <translation>Escriba el nombre de una cuenta…</translation>
    </message>
</context>
<context>
    <name>tokendeck::CarryWords</name>
    <message>
        <source>Logz.io does not let this account use shared tokens; its support has to enable them.</source>
        <translation>Logz.io no deja que esta cuenta use tokens compartidos; tiene que habilitarlos su soporte.</translation>
    </message>
    <message>
        <source>What the account has is not known: its lists were not read.</source>
        <translation>No se sabe qué tiene la cuenta: no se leyeron sus listas.</translation>
    </message>
    <message>
        <source>It is there already, with the same filters.</source>
        <translation>Ya está, con los mismos filtros.</translation>
    </message>
    <message>
        <source>The account has a shared token of this name with other filters.</source>
        <translation>La cuenta tiene un token compartido con este nombre y otros filtros.</translation>
    </message>
    <message>
        <source>A filter of the account that was not understood may be the same one.</source>
        <translation>Puede que un filtro de la cuenta que no se entendió sea el mismo.</translation>
    </message>
    <message>
        <source>No token that is made needs it.</source>
        <translation>Ningún token que se crea lo necesita.</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>is there already and is used</source>
        <translation>ya está y se usa</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ya no está.</translation>
    </message>
    <message>
        <source>%1 was not read again yet.</source>
        <translation>%1 aún no se ha vuelto a leer.</translation>
    </message>
    <message>
        <source>%1 stays behind: what Logz.io answers for it was not understood.</source>
        <translation>%1 se queda: no se entendió lo que Logz.io responde de él.</translation>
    </message>
    <message>
        <source>%1 stays behind: one of its filters is not known, and without it more would be seen.</source>
        <translation>%1 se queda: uno de sus filtros no se conoce, y sin él se vería más.</translation>
    </message>
    <message>
        <source>%1 stays behind: it has no filter, and would show every log of each account.</source>
        <translation>%1 se queda: no tiene filtro y mostraría todos los registros de cada cuenta.</translation>
    </message>
    <message>
        <source>%1 stays behind: when it expires was not understood.</source>
        <translation>%1 se queda: no se entendió cuándo caduca.</translation>
    </message>
    <message>
        <source>%1 stays behind: it has expired.</source>
        <translation>%1 se queda: ha caducado.</translation>
    </message>
    <message>
        <source>Carry over %1</source>
        <translation>Llevar %1</translation>
    </message>
    <message>
        <source>is made with %1</source>
        <translation>se crea con %1</translation>
    </message>
    <message>
        <source>is made as %1 with %2</source>
        <translation>se crea como %1 con %2</translation>
    </message>
    <message>
        <source>%1; it never expires</source>
        <translation>%1; nunca caduca</translation>
    </message>
    <message>
        <source>%1; it expires on %2</source>
        <translation>%1; caduca el %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>En curso…</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Not made: one of its filters is not there, and without it more would be seen.</source>
        <translation>No se crea: uno de sus filtros no está, y sin él se vería más.</translation>
    </message>
    <message>
        <source>the filters and shared tokens of %1</source>
        <translation>los filtros y tokens compartidos de %1</translation>
    </message>
    <message>
        <source>Nothing will be made.</source>
        <translation>No se creará nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be made in %Ln accounts.</source>
        <translation>
            <numerusform>%1: se creará en una cuenta.</numerusform>
            <numerusform>%1: se creará en %Ln cuentas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are skipped.</source>
        <translation>
            <numerusform>Uno se omite.</numerusform>
            <numerusform>%Ln se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln accounts</source>
        <translation>
            <numerusform>%1 en una cuenta</numerusform>
            <numerusform>%1 en %Ln cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was made</source>
        <translation>no se creó nada</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stay behind.</source>
        <translation>
            <numerusform>Uno más se queda.</numerusform>
            <numerusform>%Ln más se quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another token that is carried over gets this name there.</source>
        <translation>Otro token que se lleva recibe allí este nombre.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>“Old wallboard” of Acme EU</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <comment>4 filters were made in 2 accounts, 1 skipped</comment>
        <translation>
            <numerusform>%Ln omitido</numerusform>
            <numerusform>%Ln omitidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::CellDelegate</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>tokendeck::CellWords</name>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>preguntando…</translation>
    </message>
    <message>
        <source>Hidden token</source>
        <translation>Token oculto</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no se entendió</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>no se entendió: %1</translation>
    </message>
    <message>
        <source>Not understood at %1. %2</source>
        <translation>No se entendió en %1. %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::ChangeController</name>
    <message>
        <source>No account can be reached: its API token is not here or is refused.</source>
        <translation>No se puede acceder a ninguna cuenta: su token de API no está aquí o se rechaza.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>¿Desactivar %1?</translation>
    </message>
    <message>
        <source>Logs that are sent to %1 with it are no longer accepted until it is enabled again.</source>
        <translation>Los registros que se envían a %1 con él no se aceptan hasta que se vuelva a activar.</translation>
    </message>
    <message>
        <source>Disable token</source>
        <translation>Desactivar token</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens cannot be checked: their texts are not known here.</source>
        <translation>
            <numerusform>%n token no se puede comprobar: su texto no se conoce aquí.</numerusform>
            <numerusform>%n tokens no se pueden comprobar: sus textos no se conocen aquí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ChangeFollower</name>
    <message>
        <source>Logz.io answered that %1 %2 was deleted, and still shows it.</source>
        <translation>Logz.io respondió que se eliminó %1 %2, y aún lo muestra.</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>Eliminando %1…</translation>
    </message>
    <message>
        <source>Nothing was deleted: %1 stays.</source>
        <translation>No se eliminó nada: %1 se queda.</translation>
    </message>
    <message>
        <source>The new token was copied.</source>
        <translation>Se copió el token nuevo.</translation>
    </message>
    <message>
        <source>The new token could not be copied: copy it from the list.</source>
        <translation>No se pudo copiar el token nuevo: cópielo de la lista.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copiar token</translation>
    </message>
    <message>
        <source>The token was copied.</source>
        <translation>Se copió el token.</translation>
    </message>
    <message>
        <source>%1 stays enabled.</source>
        <translation>%1 sigue activo.</translation>
    </message>
    <message>
        <source>Disable the old token</source>
        <translation>Desactivar el token antiguo</translation>
    </message>
    <message numerus="yes">
        <source>%n other deletes wait, too.</source>
        <translation>
            <numerusform>Otra eliminación también espera.</numerusform>
            <numerusform>Otras %n eliminaciones también esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>tokendeck::ChangeWords</name>
    <message>
        <source>%1 of %2 was saved and is now called %3.</source>
        <translation>%1 de %2 se guardó y ahora se llama %3.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Refresh, and look before you try again.</source>
        <translation>Actualice y mire antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>“Try again” does what is left.</source>
        <translation>«Reintentar» hace lo que queda.</translation>
    </message>
    <message>
        <source>No usable answer came to %1. Logz.io is asked what came of it; what was sent cannot be taken back.</source>
        <translation>No llegó una respuesta útil: %1. Se pregunta a Logz.io qué resultó; lo enviado no se puede retirar.</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>It is not known whether %1 worked</source>
        <translation>No se sabe si funcionó: %1</translation>
    </message>
    <message>
        <source>%1 was taken back before anything was sent.</source>
        <translation>%1: se retiró antes de enviar nada.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>En curso…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>Hecho. %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 a %2.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Por %1.</translation>
    </message>
    <message>
        <source>The one with the id %1 into the one with the id %2.</source>
        <translation>El de ID %1 en el de ID %2.</translation>
    </message>
    <message>
        <source>The new one is %1.</source>
        <translation>El nuevo es %1.</translation>
    </message>
    <message>
        <source>%1 of %2 is deleted in a moment.</source>
        <translation>%1 de %2 se eliminará en un momento.</translation>
    </message>
    <message>
        <source>locking ended it before the answer came</source>
        <translation>el bloqueo lo terminó antes de que llegara la respuesta</translation>
    </message>
</context>
<context>
    <name>tokendeck::Changes</name>
    <message>
        <source>The text of this token is not known here, so it cannot be copied.</source>
        <translation>El texto de este token no se conoce aquí, así que no se puede copiar.</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>Copiar como…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotar…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Try…</source>
        <translation>Probar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Carry over…</source>
        <translation>Llevar a otras…</translation>
    </message>
    <message>
        <source>Edit filters…</source>
        <translation>Editar filtros…</translation>
    </message>
    <message>
        <source>Edit name and expiry…</source>
        <translation>Editar nombre y caducidad…</translation>
    </message>
    <message>
        <source>Attach or detach filters…</source>
        <translation>Asociar o quitar filtros…</translation>
    </message>
    <message>
        <source>A shared token that was not understood may have one of them.</source>
        <translation>Puede que uno de ellos lo tenga un token compartido que no se entendió.</translation>
    </message>
    <message>
        <source>Which shared tokens have them is not known now.</source>
        <translation>Ahora no se sabe qué tokens compartidos los tienen.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Owner and note…</source>
        <translation>Responsable y nota…</translation>
    </message>
    <message>
        <source>Its main account, by which that is changed, is not connected here.</source>
        <translation>Su cuenta principal, con la que se cambia eso, no está conectada aquí.</translation>
    </message>
    <message>
        <source>Open to search…</source>
        <translation>Abrir a la búsqueda…</translation>
    </message>
    <message>
        <source>Close to search…</source>
        <translation>Cerrar a la búsqueda…</translation>
    </message>
    <message>
        <source>Logz.io does not tell its token to this connection.</source>
        <translation>Logz.io no comunica su token a esta conexión.</translation>
    </message>
    <message>
        <source>Try its token…</source>
        <translation>Probar su token…</translation>
    </message>
    <message>
        <source>It is not connected by itself, so its tokens are not known here.</source>
        <translation>No está conectada por sí misma, así que sus tokens no se conocen aquí.</translation>
    </message>
    <message>
        <source>Show its shipping tokens</source>
        <translation>Mostrar sus tokens de envío</translation>
    </message>
    <message>
        <source>Show its shared tokens</source>
        <translation>Mostrar sus tokens compartidos</translation>
    </message>
    <message>
        <source>It is being deleted. While that waits, Undo takes it back.</source>
        <translation>Se está eliminando. Mientras espera, Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Its token comes when the list is read again.</source>
        <translation>Su token llega cuando se vuelva a leer la lista.</translation>
    </message>
    <message>
        <source>Show its filters</source>
        <translation>Mostrar sus filtros</translation>
    </message>
</context>
<context>
    <name>tokendeck::CheckCommand</name>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>check takes no words.</source>
        <translation>check no admite palabras.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings.</source>
        <translation>
            <numerusform>%n hallazgo.</numerusform>
            <numerusform>%n hallazgos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Score: %1 (%2).</source>
        <translation>Puntuación: %1 (%2).</translation>
    </message>
    <message>
        <source>Only findings that are high, medium and graver, or low and graver (all, without).</source>
        <translation>Solo hallazgos altos (high), medios y más graves (medium), o bajos y más graves (low; todos, si no se da).</translation>
    </message>
    <message>
        <source>Says what is wrong with the tokens, as the Overview does.</source>
        <translation>Dice qué está mal en los tokens, como el Resumen.</translation>
    </message>
    <message>
        <source>Exits with 1 where there is a finding, and with 3 where something was not read, which may hide any. What is silenced in the window is left out.</source>
        <translation>Termina con 1 si hay un hallazgo, y con 3 si no se leyó algo que puede ocultar alguno. Lo silenciado en la ventana se omite.</translation>
    </message>
    <message numerus="yes">
        <source>The same is true of %Ln more.</source>
        <translation>
            <numerusform>Lo mismo ocurre con %Ln más.</numerusform>
            <numerusform>Lo mismo ocurre con %Ln más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::CheckWords</name>
    <message numerus="yes">
        <source>All %Ln tokens work.</source>
        <translation>
            <numerusform>El token funciona.</numerusform>
            <numerusform>Los %Ln tokens funcionan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were refused.</source>
        <translation>
            <numerusform>%1 fue rechazado.</numerusform>
            <numerusform>%1 fueron rechazados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln got no answer.</source>
        <translation>
            <numerusform>Uno no tuvo respuesta.</numerusform>
            <numerusform>%Ln no tuvieron respuesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be checked: their texts are not known here.</source>
        <translation>
            <numerusform>Uno no se pudo comprobar: su texto no se conoce aquí.</numerusform>
            <numerusform>%Ln no se pudieron comprobar: sus textos no se conocen aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln tokens…</source>
        <translation>
            <numerusform>Comprobando %Ln token…</numerusform>
            <numerusform>Comprobando %Ln tokens…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 tokens work.</source>
        <translation>
            <numerusform>%Ln de %1 tokens funciona.</numerusform>
            <numerusform>%Ln de %1 tokens funcionan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::CheckedWords</name>
    <message>
        <source>checked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>partly checked</source>
        <translation>marcado en parte</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, not checked</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::ClipboardText</name>
    <message>
        <source>Copied %1. Clears from the clipboard in %2 s</source>
        <translation>Se copió %1. Se borra del portapapeles en %2 s</translation>
    </message>
    <message>
        <source>Copied %1. It stays in the clipboard until you clear it</source>
        <translation>Se copió %1. Queda en el portapapeles hasta que lo borre</translation>
    </message>
    <message>
        <source>Copied %1. Its time is over, but your desktop lets Tokendeck clear the clipboard only while its window is in front</source>
        <translation>Se copió %1. Su tiempo ha terminado, pero su escritorio solo deja que Tokendeck borre el portapapeles mientras su ventana está al frente</translation>
    </message>
</context>
<context>
    <name>tokendeck::CommandDialog</name>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>tokendeck::CommandSubmission</name>
    <message>
        <source>Ending it. What was sent already cannot be taken back; Logz.io is asked what became of it.</source>
        <translation>Terminando. Lo ya enviado no se puede retirar; se pregunta a Logz.io qué fue de ello.</translation>
    </message>
    <message>
        <source>Logz.io has not answered yet. What was sent cannot be taken back; if no answer comes, Logz.io is asked what became of it.</source>
        <translation>Logz.io aún no ha respondido. Lo enviado no se puede retirar; si no llega respuesta, se pregunta a Logz.io qué fue de ello.</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Hacerlo otra vez</translation>
    </message>
</context>
<context>
    <name>tokendeck::CommonColumns</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The connection that lists it, its group and its region</source>
        <translation>La conexión que lo lista, su grupo y su región</translation>
    </message>
</context>
<context>
    <name>tokendeck::ComparePage</name>
    <message>
        <source>Search token, account, change…</source>
        <translation>Buscar token, cuenta, cambio…</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Choose a report file…</source>
        <translation>Elegir un archivo de informe…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Nothing could be compared</source>
        <translation>No se pudo comparar nada</translation>
    </message>
    <message>
        <source>Choose what to compare</source>
        <translation>Elija qué comparar</translation>
    </message>
    <message>
        <source>A snapshot of each account is kept once a day, when all its lists were read. Until there is one of another day, choose a report that was saved as JSON.</source>
        <translation>De cada cuenta se guarda una instantánea al día, cuando se leyeron todas sus listas. Hasta que haya una de otro día, elija un informe guardado como JSON.</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>No hay diferencias</translation>
    </message>
    <message>
        <source>Every token is as it was.</source>
        <translation>Todos los tokens están como estaban.</translation>
    </message>
    <message>
        <source>Nothing differs that can be told</source>
        <translation>No hay diferencias que se puedan ver</translation>
    </message>
    <message>
        <source>No change has this</source>
        <translation>Ningún cambio contiene eso</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Mostrar todos los cambios</translation>
    </message>
    <message>
        <source>Select a row to see all of it.</source>
        <translation>Seleccione una fila para verla entera.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were copied as text.</source>
        <translation>
            <numerusform>Se copió una fila como texto.</numerusform>
            <numerusform>Se copiaron %Ln filas como texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 changes, 2 not known</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln no se sabe</numerusform>
            <numerusform>%Ln no se saben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are selected.</source>
        <translation>
            <numerusform>Hay %Ln fila seleccionada.</numerusform>
            <numerusform>Hay %Ln filas seleccionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sandbox keeps no snapshots. Choose a report that was saved as JSON.</source>
        <translation>El sandbox no guarda instantáneas. Elija un informe guardado como JSON.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown of %1</source>
        <translation>
            <numerusform>%Ln mostrado de %1</numerusform>
            <numerusform>%Ln mostrados de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The lists are others than those that were compared here as “Now”.</source>
        <translation>Las listas ya no son las que aquí se compararon como «Ahora».</translation>
    </message>
    <message>
        <source>Both sides are the same</source>
        <translation>Ambos lados son iguales</translation>
    </message>
    <message>
        <source>Choose another snapshot or report for one of them.</source>
        <translation>Elija otra instantánea u otro informe para uno de ellos.</translation>
    </message>
</context>
<context>
    <name>tokendeck::CompareSides</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Earlier side</source>
        <translation>Lado anterior</translation>
    </message>
    <message>
        <source>Later side</source>
        <translation>Lado posterior</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <translation>Instantánea del %1</translation>
    </message>
    <message>
        <source>A report file…</source>
        <translation>Un archivo de informe…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a report that was saved as JSON</source>
        <translation>Elija un informe guardado como JSON</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Informes (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>tokendeck::ComparisonPage</name>
    <message>
        <source>What became of the tokens of Logz.io accounts</source>
        <translation>Qué fue de los tokens de las cuentas de Logz.io</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
</context>
<context>
    <name>tokendeck::ComparisonWords</name>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>The same logs can be seen.</source>
        <translation>Se ven los mismos registros.</translation>
    </message>
    <message>
        <source>More logs can be seen than before.</source>
        <translation>Se ven más registros que antes.</translation>
    </message>
    <message>
        <source>Every log of the account can be seen now.</source>
        <translation>Ahora se ven todos los registros de la cuenta.</translation>
    </message>
    <message>
        <source>Fewer logs can be seen than before.</source>
        <translation>Se ven menos registros que antes.</translation>
    </message>
    <message>
        <source>No log can be seen any more.</source>
        <translation>Ya no se ve ningún registro.</translation>
    </message>
    <message>
        <source>Logs can be seen that could not be before, and others no more.</source>
        <translation>Se ven registros que antes no se veían, y otros ya no.</translation>
    </message>
    <message>
        <source>What became visible is not known.</source>
        <translation>No se sabe qué pasó a verse.</translation>
    </message>
    <message>
        <source>Neither side has read the list.</source>
        <translation>Ninguno de los lados leyó la lista.</translation>
    </message>
    <message>
        <source>The earlier side has not read the list.</source>
        <translation>El lado anterior no leyó la lista.</translation>
    </message>
    <message>
        <source>The later side has not read the list.</source>
        <translation>El lado posterior no leyó la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens may be new, gone or as they were.</source>
        <translation>
            <numerusform>Un token puede ser nuevo, haber desaparecido o estar como estaba.</numerusform>
            <numerusform>%Ln tokens pueden ser nuevos, haber desaparecido o estar como estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>A row of the list was not understood.</source>
        <translation>No se entendió una fila de la lista.</translation>
    </message>
    <message>
        <source>Not all of its filters are known.</source>
        <translation>No se conocen todos sus filtros.</translation>
    </message>
    <message>
        <source>When it expires was not understood.</source>
        <translation>No se entendió cuándo caduca.</translation>
    </message>
    <message>
        <source>It has another text.</source>
        <translation>Tiene otro texto.</translation>
    </message>
    <message>
        <source>A successor of the same name took its place.</source>
        <translation>Ocupó su lugar un sucesor con el mismo nombre.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>Creado %1.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Por %1.</translation>
    </message>
    <message>
        <source>Owner: %1.</source>
        <translation>Responsable: %1.</translation>
    </message>
    <message>
        <source>Filters: %1.</source>
        <translation>Filtros: %1.</translation>
    </message>
    <message>
        <source>Appeared</source>
        <translation>Apareció</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>Desapareció</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Cambió de nombre</translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation>Rotado</translation>
    </message>
    <message>
        <source>Filters changed</source>
        <translation>Cambiaron los filtros</translation>
    </message>
    <message>
        <source>Expiry moved</source>
        <translation>Cambió la caducidad</translation>
    </message>
    <message>
        <source>Enabled or disabled</source>
        <translation>Activado o desactivado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln appeared</source>
        <translation>
            <numerusform>uno apareció</numerusform>
            <numerusform>%Ln aparecieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vanished</source>
        <translation>
            <numerusform>uno desapareció</numerusform>
            <numerusform>%Ln desaparecieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were renamed</source>
        <translation>
            <numerusform>uno cambió de nombre</numerusform>
            <numerusform>%Ln cambiaron de nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were rotated</source>
        <translation>
            <numerusform>uno se rotó</numerusform>
            <numerusform>%Ln se rotaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have other filters</source>
        <translation>
            <numerusform>uno tiene otros filtros</numerusform>
            <numerusform>%Ln tienen otros filtros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire at another time</source>
        <translation>
            <numerusform>uno caduca en otro momento</numerusform>
            <numerusform>%Ln caducan en otro momento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were enabled or disabled</source>
        <translation>
            <numerusform>uno se activó o desactivó</numerusform>
            <numerusform>%Ln se activaron o desactivaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not known</source>
        <translation>
            <numerusform>de uno no se sabe</numerusform>
            <numerusform>de %Ln no se sabe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Shared token 1241</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens were compared.</source>
        <translation>
            <numerusform>Se comparó un token.</numerusform>
            <numerusform>Se compararon %Ln tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing differs.</source>
        <translation>%1 No hay diferencias.</translation>
    </message>
    <message>
        <source>%1 Nothing differs that can be told.</source>
        <translation>%1 No hay diferencias que se puedan ver.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>One side has no fingerprints: a token that has another text under the same ID cannot be told.</source>
        <translation>Uno de los lados no tiene huellas: no se puede reconocer un token con otro texto y el mismo ID.</translation>
    </message>
    <message>
        <source>The fingerprints are of two keys: a token that has another text under the same ID cannot be told.</source>
        <translation>Las huellas son de dos claves: no se puede reconocer un token con otro texto y el mismo ID.</translation>
    </message>
    <message numerus="yes">
        <source>Whether %Ln tokens have another text is not known: a fingerprint is missing.</source>
        <translation>
            <numerusform>No se sabe si un token tiene otro texto: falta una huella.</numerusform>
            <numerusform>No se sabe si %Ln tokens tienen otro texto: falta una huella.</numerusform>
        </translation>
    </message>
    <message>
        <source>No snapshot was taken by that day. Choose a later one.</source>
        <translation>No hay ninguna instantánea hasta ese día. Elija una posterior.</translation>
    </message>
    <message>
        <source>What is to be compared was written by a newer version of Tokendeck. The file stays as it was.</source>
        <translation>Lo que se va a comparar lo escribió una versión más nueva de Tokendeck. El archivo queda como estaba.</translation>
    </message>
    <message>
        <source>what is to be compared</source>
        <translation>lo que se va a comparar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists were not read</source>
        <translation>
            <numerusform>%Ln lista no se leyó</numerusform>
            <numerusform>%Ln listas no se leyeron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens of accounts are not known on one side: snapshots do not hold them.</source>
        <translation>
            <numerusform>Un token de una cuenta no se conoce en un lado: las instantáneas no lo contienen.</numerusform>
            <numerusform>%Ln tokens de cuentas no se conocen en un lado: las instantáneas no los contienen.</numerusform>
        </translation>
    </message>
    <message>
        <source>When it was deleted, and by whom, is not known.</source>
        <translation>No se sabe cuándo ni quién lo eliminó.</translation>
    </message>
    <message>
        <source>What is to be compared is no report of Tokendeck: %1. Choose one that was saved as JSON; the file stays as it was.</source>
        <translation>Lo que se va a comparar no es un informe de Tokendeck: %1. Elija uno que se haya guardado como JSON; el archivo queda como estaba.</translation>
    </message>
    <message>
        <source>Before: %1. After: %2.</source>
        <comment>two moments</comment>
        <translation>Antes: %1. Después: %2.</translation>
    </message>
    <message>
        <source>Neither side has fingerprints: a token that has another text under the same ID cannot be told.</source>
        <translation>Ninguno de los lados tiene huellas: no se puede reconocer un token con otro texto y el mismo ID.</translation>
    </message>
    <message>
        <source>No account is on both sides.</source>
        <translation>Ninguna cuenta está en ambos lados.</translation>
    </message>
</context>
<context>
    <name>tokendeck::CompletionCommand</name>
    <message>
        <source>completion needs one of: %1.</source>
        <translation>completion necesita uno de: %1.</translation>
    </message>
    <message>
        <source>Writes the completion of a shell, to be read by it.</source>
        <translation>Escribe el autocompletado de un intérprete, para que este lo lea.</translation>
    </message>
    <message>
        <source>bash: eval &quot;$(tokendeck completion bash)&quot; in ~/.bashrc. zsh: the same with zsh, behind compinit in ~/.zshrc. fish: tokendeck completion fish | source in config.fish. An installed Tokendeck brings them along. With further words it answers what can follow them, which is how the shells ask.</source>
        <translation>bash: eval &quot;$(tokendeck completion bash)&quot; en ~/.bashrc. zsh: lo mismo con zsh, después de compinit en ~/.zshrc. fish: tokendeck completion fish | source en config.fish. Un Tokendeck instalado los trae. Con más palabras responde qué puede seguirlas; así preguntan los intérpretes.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectForm</name>
    <message>
        <source>Logz.io refused this API token.</source>
        <translation>Logz.io rechazó este token de API.</translation>
    </message>
    <message>
        <source>Check that it was copied whole and that the region is right. It may have been deleted.</source>
        <translation>Compruebe que se copió entero y que la región es correcta. Puede que se haya eliminado.</translation>
    </message>
    <message>
        <source>The account of this token is in another region.</source>
        <translation>La cuenta de este token está en otra región.</translation>
    </message>
    <message>
        <source>API token of the main account</source>
        <translation>Token de API de la cuenta principal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Find out how far a connection to this region comes</source>
        <translation>Averiguar hasta dónde llega una conexión a esta región</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Conectar una cuenta</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Checking the token…</source>
        <translation>Comprobando el token…</translation>
    </message>
    <message>
        <source>the token that was entered</source>
        <translation>el token introducido</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 is connected already.</source>
        <translation>%1 ya está conectada.</translation>
    </message>
    <message>
        <source>Token accepted: %1, account %2</source>
        <translation>Token aceptado: %1, cuenta %2</translation>
    </message>
    <message>
        <source>Token accepted: %1, main account %2</source>
        <translation>Token aceptado: %1, cuenta principal %2</translation>
    </message>
    <message numerus="yes">
        <source>Token accepted: %1, main account %2, with %n sub accounts</source>
        <translation>
            <numerusform>Token aceptado: %1, cuenta principal %2, con una subcuenta</numerusform>
            <numerusform>Token aceptado: %1, cuenta principal %2, con %n subcuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connect the %n sub accounts too</source>
        <translation>
            <numerusform>Conectar también la subcuenta</numerusform>
            <numerusform>Conectar también las %n subcuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Creates one API token named “%1” in each</source>
        <translation>Crea en cada una un token de API llamado «%1»</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message numerus="yes">
        <source>Connect and create %n API tokens</source>
        <translation>
            <numerusform>Conectar y crear un token de API</numerusform>
            <numerusform>Conectar y crear %n tokens de API</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting the token into %1…</source>
        <translation>Guardando el token en %1…</translation>
    </message>
    <message>
        <source>Made in Logz.io by an admin: Settings → Manage tokens → API tokens. A sub account’s token works too, and shows that account alone. It is checked while you type, which changes nothing.</source>
        <translation>Lo crea un administrador en Logz.io: Settings → Manage tokens → API tokens. El token de una subcuenta también sirve y muestra solo esa cuenta. Se comprueba mientras escribe, sin cambiar nada.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionCard</name>
    <message>
        <source>Connection %1</source>
        <translation>Conexión %1</translation>
    </message>
    <message>
        <source>%1, needs attention</source>
        <translation>%1, necesita atención</translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionChecks</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionEdits</name>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Rename connection</source>
        <translation>Cambiar el nombre de la conexión</translation>
    </message>
    <message>
        <source>the list of connections</source>
        <translation>la lista de conexiones</translation>
    </message>
    <message>
        <source>The connection %1 is now called %2.</source>
        <translation>La conexión %1 se llama ahora %2.</translation>
    </message>
    <message>
        <source>Nothing is deleted at Logz.io: the API tokens stay valid until you delete them there.</source>
        <translation>En Logz.io no se elimina nada: los tokens de API siguen siendo válidos hasta que los elimine allí.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Quitar conexión</translation>
    </message>
    <message>
        <source>Remove the daily snapshots of its account, too</source>
        <translation>Quitar también las instantáneas diarias de su cuenta</translation>
    </message>
    <message>
        <source>Remove the daily snapshots of these accounts, too</source>
        <translation>Quitar también las instantáneas diarias de estas cuentas</translation>
    </message>
    <message>
        <source>KeePassXC moves the token to its Recycle Bin; empty it there.</source>
        <translation>KeePassXC lleva el token a su papelera de reciclaje; vacíela allí.</translation>
    </message>
    <message>
        <source>KeePassXC moves the tokens to its Recycle Bin; empty it there.</source>
        <translation>KeePassXC lleva los tokens a su papelera de reciclaje; vacíela allí.</translation>
    </message>
    <message>
        <source>%1 was removed from this computer.</source>
        <translation>%1 se quitó de este equipo.</translation>
    </message>
    <message>
        <source>Reset the sandbox?</source>
        <translation>¿Restablecer el sandbox?</translation>
    </message>
    <message>
        <source>All that was changed in it is lost, and it begins anew with its sample data. Nothing else is touched.</source>
        <translation>Se pierde todo lo que se cambió en él y empieza de nuevo con sus datos de ejemplo. No se toca nada más.</translation>
    </message>
    <message>
        <source>Reset sandbox</source>
        <translation>Restablecer sandbox</translation>
    </message>
    <message>
        <source>%1 leaves this computer, and its token leaves %2.</source>
        <translation>%1 deja este equipo y su token se quita de %2.</translation>
    </message>
    <message>
        <source>The sandbox was reset.</source>
        <translation>El sandbox se restableció.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n sub account connections leave this computer, and their tokens leave %2.</source>
        <translation>
            <numerusform>%1 y %n conexión de subcuenta dejan este equipo y sus tokens se quitan de %2.</numerusform>
            <numerusform>%1 y %n conexiones de subcuentas dejan este equipo y sus tokens se quitan de %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionMenu</name>
    <message>
        <source>All connections</source>
        <translation>Todas las conexiones</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>Varias…</translation>
    </message>
    <message>
        <source>All of “%1”</source>
        <translation>Todas las de «%1»</translation>
    </message>
    <message>
        <source>Rename %1…</source>
        <translation>Cambiar el nombre de %1…</translation>
    </message>
    <message>
        <source>Reset the sandbox…</source>
        <translation>Restablecer el sandbox…</translation>
    </message>
    <message>
        <source>Leave the sandbox</source>
        <translation>Salir del sandbox</translation>
    </message>
    <message>
        <source>Enter a new token for %1…</source>
        <translation>Introducir un token nuevo para %1…</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>Quitar %1…</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Comprobar %1</translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionScores</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1, puntuación %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionTransfer</name>
    <message>
        <source>There is no connection to export yet.</source>
        <translation>Aún no hay ninguna conexión que exportar.</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Exportar conexiones</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Conexiones (*.json)</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importar conexiones</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 holds no connection.</source>
        <translation>%1 no contiene ninguna conexión.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes on API tokens</source>
        <translation>
            <numerusform>%n nota sobre tokens de API</numerusform>
            <numerusform>%n notas sobre tokens de API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silences</source>
        <translation>
            <numerusform>%n silencio</numerusform>
            <numerusform>%n silencios</numerusform>
        </translation>
    </message>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>grupo %1</translation>
    </message>
    <message>
        <source>New. It is left out.</source>
        <translation>Nueva. Se omite.</translation>
    </message>
    <message>
        <source>New. It will want its API token.</source>
        <translation>Nueva. Necesitará su token de API.</translation>
    </message>
    <message>
        <source>New, with %1. It will want its API token.</source>
        <translation>Nueva, con %1. Necesitará su token de API.</translation>
    </message>
    <message>
        <source>Its address is none of Logz.io’s: whoever runs %1 gets that token.</source>
        <translation>Su dirección no es de Logz.io: quien lleve %1 recibe ese token.</translation>
    </message>
    <message>
        <source>The file’s is taken.</source>
        <translation>Se toma la del archivo.</translation>
    </message>
    <message>
        <source>It is called %1 from then on.</source>
        <translation>Se llamará %1 desde entonces.</translation>
    </message>
    <message>
        <source>It gets %1.</source>
        <translation>Recibe %1.</translation>
    </message>
    <message>
        <source>another name, %1</source>
        <translation>otro nombre, %1</translation>
    </message>
    <message>
        <source>other marks</source>
        <translation>otras marcas</translation>
    </message>
    <message>
        <source>Here already. Mine stays; the file has %1.</source>
        <translation>Ya está aquí. La mía se queda; el archivo tiene %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>%1 has more than %2 MB, which no file of connections has. Nothing was imported.</source>
        <translation>%1 tiene más de %2 MB, algo que ningún archivo de conexiones tiene. No se importó nada.</translation>
    </message>
    <message>
        <source>%1 is damaged, or no file of connections: %2. Nothing was imported.</source>
        <translation>%1 está dañado o no es un archivo de conexiones: %2. No se importó nada.</translation>
    </message>
    <message>
        <source>%1 holds something else than connections. Choose a file that “Export connections…” has written.</source>
        <translation>%1 contiene otra cosa que conexiones. Elija un archivo escrito por «Exportar conexiones…».</translation>
    </message>
    <message>
        <source>%1 is of a newer Tokendeck (format %2, and this one reads %3). Nothing was imported.</source>
        <translation>%1 es de un Tokendeck más nuevo (formato %2, y este lee %3). No se importó nada.</translation>
    </message>
    <message>
        <source>%1 is missing, or not what it should be</source>
        <translation>%1 falta o no es lo que debería</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 está vacío</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 es demasiado largo</translation>
    </message>
    <message>
        <source>%1 has a character that cannot be seen</source>
        <translation>%1 tiene un carácter que no se ve</translation>
    </message>
    <message>
        <source>%1 holds what looks like a token</source>
        <translation>%1 contiene algo que parece un token</translation>
    </message>
    <message>
        <source>%1 is no number that an id can be</source>
        <translation>%1 no es un número que pueda ser un ID</translation>
    </message>
    <message>
        <source>%1 is a word that this version does not know</source>
        <translation>%1 es una palabra que esta versión no conoce</translation>
    </message>
    <message>
        <source>%1 is no address that a token may be sent to</source>
        <translation>%1 no es una dirección a la que se pueda enviar un token</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 está dos veces</translation>
    </message>
    <message>
        <source>%1 is the account of a connection before it</source>
        <translation>%1 es la cuenta de una conexión anterior</translation>
    </message>
    <message>
        <source>%1 names no main connection of the file</source>
        <translation>%1 no nombra ninguna conexión principal del archivo</translation>
    </message>
    <message>
        <source>%1 is of another connection</source>
        <translation>%1 es de otra conexión</translation>
    </message>
    <message>
        <source>%1 was not understood</source>
        <translation>%1 no se entendió</translation>
    </message>
    <message>
        <source>Here already, and the same.</source>
        <translation>Ya está aquí, y es igual.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections were imported, and want their API tokens.</source>
        <translation>
            <numerusform>Se importó una conexión, que necesita su token de API.</numerusform>
            <numerusform>Se importaron %n conexiones, que necesitan sus tokens de API.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections are as the file says.</source>
        <translation>
            <numerusform>Una conexión está como dice el archivo.</numerusform>
            <numerusform>%n conexiones están como dice el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>the notes on API tokens</source>
        <translation>las notas sobre tokens de API</translation>
    </message>
    <message>
        <source>what is silenced</source>
        <translation>lo que está silenciado</translation>
    </message>
    <message numerus="yes">
        <source>%n connections were written to %1, without any token.</source>
        <translation>
            <numerusform>Se escribió una conexión en %1, sin ningún token.</numerusform>
            <numerusform>Se escribieron %n conexiones en %1, sin ningún token.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts that hold what looks like a token were left out.</source>
        <translation>
            <numerusform>Se omitió un texto que contiene algo que parece un token.</numerusform>
            <numerusform>Se omitieron %n textos que contienen algo que parece un token.</numerusform>
        </translation>
    </message>
    <message>
        <source>its name</source>
        <translation>su nombre</translation>
    </message>
    <message>
        <source>its id in the file</source>
        <translation>su identificador en el archivo</translation>
    </message>
    <message>
        <source>its address</source>
        <translation>su dirección</translation>
    </message>
    <message>
        <source>its region</source>
        <translation>su región</translation>
    </message>
    <message>
        <source>the id of its account</source>
        <translation>el identificador de su cuenta</translation>
    </message>
    <message>
        <source>the name of its account</source>
        <translation>el nombre de su cuenta</translation>
    </message>
    <message>
        <source>its group</source>
        <translation>su grupo</translation>
    </message>
    <message>
        <source>the colour of its group</source>
        <translation>el color de su grupo</translation>
    </message>
    <message>
        <source>its mark for production</source>
        <translation>su marca de producción</translation>
    </message>
    <message>
        <source>its mark for read-only</source>
        <translation>su marca de solo lectura</translation>
    </message>
    <message>
        <source>what it stands below</source>
        <translation>la conexión de la que depende</translation>
    </message>
    <message>
        <source>a note on one of its API tokens</source>
        <translation>una nota sobre uno de sus tokens de API</translation>
    </message>
    <message>
        <source>one of its silences</source>
        <translation>uno de sus silencios</translation>
    </message>
    <message>
        <source>the entry</source>
        <translation>la entrada</translation>
    </message>
    <message>
        <source>Cannot be read: %1 (%2).</source>
        <translation>No se puede leer: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionWords</name>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message numerus="yes">
        <source>The connections %1 are marked as production.</source>
        <translation>
            <numerusform>La conexión %1 está marcada como producción.</numerusform>
            <numerusform>Las conexiones %1 están marcadas como producción.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connections %1 are read-only.</source>
        <translation>
            <numerusform>La conexión %1 es de solo lectura.</numerusform>
            <numerusform>Las conexiones %1 son de solo lectura.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is read-only now.</source>
        <translation>Ahora es de solo lectura.</translation>
    </message>
    <message>
        <source>It is read-only no more.</source>
        <translation>Ya no es de solo lectura.</translation>
    </message>
    <message>
        <source>It is marked as production now.</source>
        <translation>Ahora está marcada como producción.</translation>
    </message>
    <message>
        <source>It is marked as production no more.</source>
        <translation>Ya no está marcada como producción.</translation>
    </message>
    <message>
        <source>It left the group %1.</source>
        <translation>Salió del grupo %1.</translation>
    </message>
    <message>
        <source>It is in the group %1 now.</source>
        <translation>Ahora está en el grupo %1.</translation>
    </message>
    <message>
        <source>The colour of its group %1 is now: %2.</source>
        <translation>El color de su grupo %1 es ahora: %2.</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <comment>an account</comment>
        <translation>Pertenece a %1.</translation>
    </message>
    <message>
        <source>Another connection is called %1.</source>
        <translation>Otra conexión se llama %1.</translation>
    </message>
    <message>
        <source>Logz.io’s API is not at %1. Check the address.</source>
        <translation>La API de Logz.io no está en %1. Compruebe la dirección.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>The checked ones are shown, their rows together in each page. What you set here stays on this computer.</source>
        <translation>Se muestran las marcadas, con sus filas juntas en cada página. Lo que ajuste aquí se queda en este equipo.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>En ningún grupo</translation>
    </message>
    <message>
        <source>Colour of the group</source>
        <translation>Color del grupo</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Deleting, opening to more, and changing several things at once want a name typed.</source>
        <translation>Eliminar, abrir a más y cambiar varias cosas a la vez exige escribir un nombre.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message numerus="yes">
        <source>It holds for the connections of %n of its sub accounts, too.</source>
        <translation>
            <numerusform>Vale también para la conexión de una de sus subcuentas.</numerusform>
            <numerusform>Vale también para las conexiones de %n de sus subcuentas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check at least one connection to be shown.</source>
        <translation>Marque al menos una conexión que mostrar.</translation>
    </message>
    <message>
        <source>the list of connections</source>
        <translation>la lista de conexiones</translation>
    </message>
    <message>
        <source>Nothing can be changed through it.</source>
        <translation>No se puede cambiar nada a través de ella.</translation>
    </message>
    <message>
        <source>Choose one of these connections to put it into a group.</source>
        <translation>Elija una de estas conexiones para ponerla en un grupo.</translation>
    </message>
    <message>
        <source>What you set here holds for all connections of this group.</source>
        <translation>Lo que ponga aquí vale para todas las conexiones de este grupo.</translation>
    </message>
</context>
<context>
    <name>tokendeck::CopyAsDialog</name>
    <message>
        <source>Save to a file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy snippet</source>
        <translation>Copiar fragmento</translation>
    </message>
    <message>
        <source>Search formats</source>
        <translation>Buscar formatos</translation>
    </message>
    <message>
        <source>Search formats…</source>
        <translation>Buscar formatos…</translation>
    </message>
    <message>
        <source>Copy %1 as…</source>
        <translation>Copiar %1 como…</translation>
    </message>
    <message>
        <source>the sandbox has none; US East stands for it</source>
        <translation>el sandbox no tiene; US East lo representa</translation>
    </message>
    <message>
        <source>A file stays when the clipboard is cleared.</source>
        <translation>Un archivo se queda cuando se borra el portapapeles.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Holds no token, so it stays in the clipboard</source>
        <translation>No contiene ningún token, así que queda en el portapapeles</translation>
    </message>
    <message>
        <source>Clears from the clipboard after %1 s</source>
        <translation>Se borra del portapapeles a los %1 s</translation>
    </message>
    <message>
        <source>Stays in the clipboard until you clear it</source>
        <translation>Queda en el portapapeles hasta que lo borre</translation>
    </message>
    <message>
        <source>The token is no longer there.</source>
        <translation>El token ya no está.</translation>
    </message>
    <message>
        <source>%1 was copied for %2; there is no token in it.</source>
        <translation>Se copió %1 para %2; no contiene ningún token.</translation>
    </message>
    <message>
        <source>It was not copied: another application holds the clipboard. Try again.</source>
        <translation>No se copió: otra aplicación retiene el portapapeles. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Save the snippet, which outlives the countdown</source>
        <translation>Guardar el fragmento, que dura más que la cuenta atrás</translation>
    </message>
    <message>
        <source>The snippet was not saved as %1: %2</source>
        <translation>El fragmento no se guardó como %1: %2</translation>
    </message>
    <message>
        <source>Saved as %1, which only you can read. It holds the token and stays when the clipboard is cleared; delete it when it is no longer needed.</source>
        <translation>Guardado como %1, que solo usted puede leer. Contiene el token y se queda cuando se borra el portapapeles; elimínelo cuando ya no haga falta.</translation>
    </message>
    <message>
        <source>Saved as %1; there is no token in it.</source>
        <translation>Guardado como %1; no contiene ningún token.</translation>
    </message>
    <message>
        <source>the addresses of dashboards</source>
        <translation>las direcciones de los paneles</translation>
    </message>
    <message>
        <source>your templates</source>
        <translation>sus plantillas</translation>
    </message>
    <message>
        <source>Up and down choose a format</source>
        <translation>Arriba y abajo eligen un formato</translation>
    </message>
    <message>
        <source>Save the snippet</source>
        <translation>Guardar el fragmento</translation>
    </message>
    <message>
        <source>%1. Here the token is masked.</source>
        <translation>%1. Aquí el token está oculto.</translation>
    </message>
    <message>
        <source>No format is found by these words.</source>
        <translation>Ningún formato coincide con estas palabras.</translation>
    </message>
    <message>
        <source>A template is your own text with the token in it.</source>
        <translation>Una plantilla es un texto suyo con el token dentro.</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>Nueva plantilla…</translation>
    </message>
</context>
<context>
    <name>tokendeck::CopyCommand</name>
    <message>
        <source>copy needs the name or the id of one token.</source>
        <translation>copy necesita el nombre o el ID de un token.</translation>
    </message>
    <message>
        <source>%1 is in the clipboard for %2.</source>
        <translation>%1 está en el portapapeles durante %2.</translation>
    </message>
    <message>
        <source>%1 is in the clipboard until something else is copied.</source>
        <translation>%1 está en el portapapeles hasta que se copie otra cosa.</translation>
    </message>
    <message>
        <source>Copies a token to the desktop’s clipboard.</source>
        <translation>Copia un token al portapapeles del escritorio.</translation>
    </message>
    <message>
        <source>NAME is the name or the id of a token, or of an account, whose token is meant; shared/42, api/ci and account/1001 say which list it is in. Stays until the token has left the clipboard: after the time of the settings, when something else is copied, or when it is interrupted.</source>
        <translation>NOMBRE es el nombre o el ID de un token, o de una cuenta, cuyo token se entiende; shared/42, api/ci y account/1001 dicen en qué lista está. Permanece hasta que el token ha dejado el portapapeles: tras el tiempo de las preferencias, cuando se copia otra cosa o cuando se interrumpe.</translation>
    </message>
</context>
<context>
    <name>tokendeck::CopyTextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>tokendeck::CopyWords</name>
    <message>
        <source>%1 is disabled: no log that is sent with it is taken.</source>
        <translation>%1 está desactivado: no se acepta ningún registro enviado con él.</translation>
    </message>
    <message>
        <source>%1 has expired: it opens nothing any more.</source>
        <translation>%1 ha caducado: ya no abre nada.</translation>
    </message>
    <message>
        <source>%1 was refused by Logz.io when it was checked last.</source>
        <translation>%1 fue rechazado por Logz.io en la última comprobación.</translation>
    </message>
</context>
<context>
    <name>tokendeck::Core</name>
    <message>
        <source>the list of connections</source>
        <translation>la lista de conexiones</translation>
    </message>
    <message>
        <source>the notes on API tokens</source>
        <translation>las notas sobre tokens de API</translation>
    </message>
    <message>
        <source>what is silenced</source>
        <translation>lo que está silenciado</translation>
    </message>
    <message>
        <source>Before, it was called “%1”.</source>
        <translation>Antes se llamaba «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens went into the file “%1”.</source>
        <translation>
            <numerusform>Un token fue al archivo «%1».</numerusform>
            <numerusform>%Ln tokens fueron al archivo «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>the activity list</source>
        <translation>la lista de actividad</translation>
    </message>
    <message>
        <source>a snapshot</source>
        <translation>una instantánea</translation>
    </message>
</context>
<context>
    <name>tokendeck::DashboardDialog</name>
    <message>
        <source>Address of a dashboard</source>
        <translation>Dirección de un panel</translation>
    </message>
    <message>
        <source>Open the dashboard in the console of %1 and copy the address from there. It is kept for this account without a token, and every link is made from it.</source>
        <translation>Abra el panel en la consola de %1 y copie la dirección desde allí. Se guarda para esta cuenta sin token, y de ella se hace cada enlace.</translation>
    </message>
    <message>
        <source>Keep address</source>
        <translation>Guardar dirección</translation>
    </message>
    <message>
        <source>Address of the dashboard</source>
        <translation>Dirección del panel</translation>
    </message>
</context>
<context>
    <name>tokendeck::DateWords</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>format</comment>
        <extracomment>How QLocale::toString() writes a date. Order and marks are those of your language; d and M are day and month, MMM is the month&apos;s short name; letters of your own stand in &apos;…&apos;.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>format</comment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>format</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>format</comment>
        <translation>d MMM, HH:mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>format</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>format</comment>
        <translation>HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>tokendeck::DeedWords</name>
    <message>
        <source>%1 of %2 was rotated; the old token is deleted.</source>
        <translation>%1 de %2 se rotó; el token antiguo está eliminado.</translation>
    </message>
    <message>
        <source>rotating %1 of %2</source>
        <translation>rotar %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 was not rotated</source>
        <translation>%1 de %2 no se rotó</translation>
    </message>
    <message>
        <source>is rotated</source>
        <translation>se rota</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation>Rotar %1</translation>
    </message>
    <message>
        <source>%1 was rotated</source>
        <translation>%1: se rotó</translation>
    </message>
    <message>
        <source>%1 were rotated</source>
        <translation>%1: se rotaron</translation>
    </message>
    <message>
        <source>%1 will be rotated</source>
        <translation>%1: se rotarán</translation>
    </message>
    <message>
        <source>Nothing will be rotated</source>
        <translation>No se rotará nada</translation>
    </message>
    <message>
        <source>%1 of %2 has a successor, but was not deleted itself</source>
        <translation>%1 de %2 tiene un sucesor, pero no se eliminó</translation>
    </message>
    <message>
        <source>%1 was made in %2.</source>
        <translation>%1 se creó en %2.</translation>
    </message>
    <message>
        <source>making %1 of %2</source>
        <translation>crear %1 de %2</translation>
    </message>
    <message>
        <source>%1 was not made in %2</source>
        <translation>%1 no se creó en %2</translation>
    </message>
    <message>
        <source>is made</source>
        <translation>se crea</translation>
    </message>
    <message>
        <source>Make %1</source>
        <translation>Crear %1</translation>
    </message>
    <message>
        <source>%1 was made</source>
        <translation>%1: se creó</translation>
    </message>
    <message>
        <source>%1 were made</source>
        <translation>%1: se crearon</translation>
    </message>
    <message>
        <source>%1 will be made</source>
        <translation>%1: se crearán</translation>
    </message>
    <message>
        <source>Nothing will be made</source>
        <translation>No se creará nada</translation>
    </message>
    <message>
        <source>%1 of %2 was saved.</source>
        <translation>%1 de %2 se guardó.</translation>
    </message>
    <message>
        <source>saving %1 of %2</source>
        <translation>guardar %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 was not saved</source>
        <translation>%1 de %2 no se guardó</translation>
    </message>
    <message>
        <source>is changed</source>
        <translation>se cambia</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>%1: se cambió</translation>
    </message>
    <message>
        <source>%1 were changed</source>
        <translation>%1: se cambiaron</translation>
    </message>
    <message>
        <source>%1 will be changed</source>
        <translation>%1: se cambiarán</translation>
    </message>
    <message>
        <source>Nothing will be changed</source>
        <translation>No se cambiará nada</translation>
    </message>
    <message>
        <source>The filters of %1 of %2 were saved.</source>
        <translation>Se guardaron los filtros de %1 de %2.</translation>
    </message>
    <message>
        <source>saving the filters of %1 of %2</source>
        <translation>guardar los filtros de %1 de %2</translation>
    </message>
    <message>
        <source>The filters of %1 of %2 were not saved</source>
        <translation>No se guardaron los filtros de %1 de %2</translation>
    </message>
    <message>
        <source>Change the filters of %1</source>
        <translation>Cambiar los filtros de %1</translation>
    </message>
    <message>
        <source>%1 of %2 was rotated; the old token still works.</source>
        <translation>%1 de %2 se rotó; el token antiguo aún funciona.</translation>
    </message>
    <message>
        <source>Shipping token %3 was made in %2 after %4.</source>
        <translation>El token de envío %3 se creó en %2 después de %4.</translation>
    </message>
    <message>
        <source>gets a successor</source>
        <translation>recibe un sucesor</translation>
    </message>
    <message>
        <source>%1 was deleted from %2.</source>
        <translation>%1 se eliminó de %2.</translation>
    </message>
    <message>
        <source>deleting %1 of %2</source>
        <translation>eliminar %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 was not deleted</source>
        <translation>%1 de %2 no se eliminó</translation>
    </message>
    <message>
        <source>is deleted</source>
        <translation>se elimina</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1: se eliminó</translation>
    </message>
    <message>
        <source>%1 were deleted</source>
        <translation>%1: se eliminaron</translation>
    </message>
    <message>
        <source>%1 will be deleted</source>
        <translation>%1: se eliminarán</translation>
    </message>
    <message>
        <source>Nothing will be deleted</source>
        <translation>No se eliminará nada</translation>
    </message>
    <message>
        <source>%1 was replaced by %3 in %2.</source>
        <translation>%1 se sustituyó por %3 en %2.</translation>
    </message>
    <message>
        <source>replacing %1 of %2</source>
        <translation>sustituir %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 was not replaced by %3</source>
        <translation>%1 de %2 no se sustituyó por %3</translation>
    </message>
    <message>
        <source>is replaced</source>
        <translation>se sustituye</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Sustituir %1</translation>
    </message>
    <message>
        <source>%1 was replaced</source>
        <translation>%1: se sustituyó</translation>
    </message>
    <message>
        <source>%1 were replaced</source>
        <translation>%1: se sustituyeron</translation>
    </message>
    <message>
        <source>%1 will be replaced</source>
        <translation>%1: se sustituirán</translation>
    </message>
    <message>
        <source>Nothing will be replaced</source>
        <translation>No se sustituirá nada</translation>
    </message>
    <message>
        <source>%1 is there once in %2 now, and every token that had either has it.</source>
        <translation>%1 está ahora una vez en %2, y lo tiene todo token que tenía uno de los dos.</translation>
    </message>
    <message>
        <source>merging %1 of %2 with the other one like it</source>
        <translation>fusionar %1 de %2 con el otro igual</translation>
    </message>
    <message>
        <source>%1 of %2 was not merged with the other one like it</source>
        <translation>%1 de %2 no se fusionó con el otro igual</translation>
    </message>
    <message>
        <source>is merged</source>
        <translation>se fusiona</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Fusionar %1</translation>
    </message>
    <message>
        <source>%1 was merged</source>
        <translation>%1: se fusionó</translation>
    </message>
    <message>
        <source>%1 were merged</source>
        <translation>%1: se fusionaron</translation>
    </message>
    <message>
        <source>%1 will be merged</source>
        <translation>%1: se fusionarán</translation>
    </message>
    <message>
        <source>Nothing will be merged</source>
        <translation>No se fusionará nada</translation>
    </message>
    <message>
        <source>%1 of %2 is now called %3.</source>
        <translation>%1 de %2 se llama ahora %3.</translation>
    </message>
    <message>
        <source>renaming %1 of %2</source>
        <translation>cambiar el nombre de %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 was not renamed to %3</source>
        <translation>%1 de %2 no pasó a llamarse %3</translation>
    </message>
    <message>
        <source>is renamed</source>
        <translation>cambia de nombre</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>%1 was renamed</source>
        <translation>%1: cambió de nombre</translation>
    </message>
    <message>
        <source>%1 were renamed</source>
        <translation>%1: cambiaron de nombre</translation>
    </message>
    <message>
        <source>%1 will be renamed</source>
        <translation>%1: cambiarán de nombre</translation>
    </message>
    <message>
        <source>Nothing will be renamed</source>
        <translation>Nada cambiará de nombre</translation>
    </message>
    <message>
        <source>%1 of %2 was enabled.</source>
        <translation>%1 de %2 se activó.</translation>
    </message>
    <message>
        <source>enabling %1 of %2</source>
        <translation>activar %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 was not enabled</source>
        <translation>%1 de %2 no se activó</translation>
    </message>
    <message>
        <source>is enabled</source>
        <translation>se activa</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>Activar %1</translation>
    </message>
    <message>
        <source>%1 was enabled</source>
        <translation>%1: se activó</translation>
    </message>
    <message>
        <source>%1 were enabled</source>
        <translation>%1: se activaron</translation>
    </message>
    <message>
        <source>%1 will be enabled</source>
        <translation>%1: se activarán</translation>
    </message>
    <message>
        <source>Nothing will be enabled</source>
        <translation>No se activará nada</translation>
    </message>
    <message>
        <source>%1 of %2 was disabled.</source>
        <translation>%1 de %2 se desactivó.</translation>
    </message>
    <message>
        <source>disabling %1 of %2</source>
        <translation>desactivar %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 was not disabled</source>
        <translation>%1 de %2 no se desactivó</translation>
    </message>
    <message>
        <source>is disabled</source>
        <translation>se desactiva</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>Desactivar %1</translation>
    </message>
    <message>
        <source>%1 was disabled</source>
        <translation>%1: se desactivó</translation>
    </message>
    <message>
        <source>%1 were disabled</source>
        <translation>%1: se desactivaron</translation>
    </message>
    <message>
        <source>%1 will be disabled</source>
        <translation>%1: se desactivarán</translation>
    </message>
    <message>
        <source>Nothing will be disabled</source>
        <translation>No se desactivará nada</translation>
    </message>
    <message>
        <source>%1 is open to the searches of %2 now.</source>
        <translation>%1 está ahora abierta a las búsquedas de %2.</translation>
    </message>
    <message>
        <source>opening %1 to the searches of %2</source>
        <translation>abrir %1 a las búsquedas de %2</translation>
    </message>
    <message>
        <source>%1 was not opened to the searches of %2</source>
        <translation>%1 no se abrió a las búsquedas de %2</translation>
    </message>
    <message>
        <source>is opened to search</source>
        <translation>se abre a la búsqueda</translation>
    </message>
    <message>
        <source>Open %1 to search</source>
        <translation>Abrir %1 a la búsqueda</translation>
    </message>
    <message>
        <source>%1 was opened to search</source>
        <translation>%1: se abrió a la búsqueda</translation>
    </message>
    <message>
        <source>%1 were opened to search</source>
        <translation>%1: se abrieron a la búsqueda</translation>
    </message>
    <message>
        <source>%1 will be opened to search</source>
        <translation>%1: se abrirán a la búsqueda</translation>
    </message>
    <message>
        <source>Nothing will be opened to search</source>
        <translation>No se abrirá nada a la búsqueda</translation>
    </message>
    <message>
        <source>%1 is closed to the searches of %2 now.</source>
        <translation>%1 está ahora cerrada a las búsquedas de %2.</translation>
    </message>
    <message>
        <source>closing %1 to the searches of %2</source>
        <translation>cerrar %1 a las búsquedas de %2</translation>
    </message>
    <message>
        <source>%1 was not closed to the searches of %2</source>
        <translation>%1 no se cerró a las búsquedas de %2</translation>
    </message>
    <message>
        <source>is closed to search</source>
        <translation>se cierra a la búsqueda</translation>
    </message>
    <message>
        <source>Close %1 to search</source>
        <translation>Cerrar %1 a la búsqueda</translation>
    </message>
    <message>
        <source>%1 was closed to search</source>
        <translation>%1: se cerró a la búsqueda</translation>
    </message>
    <message>
        <source>%1 were closed to search</source>
        <translation>%1: se cerraron a la búsqueda</translation>
    </message>
    <message>
        <source>%1 will be closed to search</source>
        <translation>%1: se cerrarán a la búsqueda</translation>
    </message>
    <message>
        <source>Nothing will be closed to search</source>
        <translation>No se cerrará nada a la búsqueda</translation>
    </message>
</context>
<context>
    <name>tokendeck::DeleteWords</name>
    <message>
        <source>Delete filter</source>
        <translation>Eliminar filtro</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>Eliminar token</translation>
    </message>
    <message>
        <source>No shared token of %1 uses it.</source>
        <translation>Ningún token compartido de %1 lo usa.</translation>
    </message>
    <message numerus="yes">
        <source>%n shared tokens of %1 lose it: %2.</source>
        <translation>
            <numerusform>Un token compartido de %1 lo pierde: %2.</numerusform>
            <numerusform>%n tokens compartidos de %1 lo pierden: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens will be without a filter and show every log of %1: %2.</source>
        <translation>
            <numerusform>Un token quedará sin filtro y mostrará todos los registros de %1: %2.</numerusform>
            <numerusform>%n tokens quedarán sin filtro y mostrarán todos los registros de %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every link that was sent with it stops showing logs of %1.</source>
        <translation>Todo enlace enviado con él deja de mostrar registros de %1.</translation>
    </message>
    <message>
        <source>Logs that are sent to %1 with it are no longer accepted.</source>
        <translation>Los registros que se envían a %1 con él ya no se aceptan.</translation>
    </message>
    <message numerus="yes">
        <source>The connections %1 of Tokendeck work with it, and stop. Integrations that use it stop, too.</source>
        <translation>
            <numerusform>La conexión %1 de Tokendeck funciona con él y se detiene. Las integraciones que lo usan también.</numerusform>
            <numerusform>Las conexiones %1 de Tokendeck funcionan con él y se detienen. Las integraciones que lo usan también.</numerusform>
        </translation>
    </message>
    <message>
        <source>Integrations with %1 that use it stop working.</source>
        <translation>Las integraciones con %1 que lo usan dejan de funcionar.</translation>
    </message>
    <message numerus="yes">
        <source>Let the connections %1 stop</source>
        <translation>
            <numerusform>Dejar que la conexión %1 se detenga</numerusform>
            <numerusform>Dejar que las conexiones %1 se detengan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let these %n tokens show every log of %1</source>
        <translation>
            <numerusform>Dejar que este token muestre todos los registros de %1</numerusform>
            <numerusform>Dejar que estos %n tokens muestren todos los registros de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete it without knowing which tokens use it</source>
        <translation>Eliminarlo sin saber qué tokens lo usan</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
</context>
<context>
    <name>tokendeck::Desktop</name>
    <message>
        <source>the settings</source>
        <translation>las preferencias</translation>
    </message>
    <message>
        <source>the window’s layout</source>
        <translation>la disposición de la ventana</translation>
    </message>
    <message>
        <source>the saved views</source>
        <translation>las vistas guardadas</translation>
    </message>
    <message>
        <source>your templates</source>
        <translation>sus plantillas</translation>
    </message>
    <message>
        <source>the addresses of dashboards</source>
        <translation>las direcciones de los paneles</translation>
    </message>
    <message>
        <source>what notices have told</source>
        <translation>lo que dijeron los avisos</translation>
    </message>
    <message>
        <source>the sandbox</source>
        <translation>el sandbox</translation>
    </message>
</context>
<context>
    <name>tokendeck::DetailWords</name>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>The time that Logz.io names was not understood</source>
        <translation>No se entendió la fecha que nombra Logz.io</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>a connection of Tokendeck</source>
        <translation>una conexión de Tokendeck</translation>
    </message>
    <message>
        <source>made with Tokendeck</source>
        <translation>creado con Tokendeck</translation>
    </message>
    <message>
        <source>written down by hand</source>
        <translation>anotado a mano</translation>
    </message>
    <message>
        <source>the account’s list</source>
        <translation>la lista de la cuenta</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>works for %1, %2</source>
        <translation>funciona para %1, %2</translation>
    </message>
    <message>
        <source>refused, %1</source>
        <translation>rechazado, %1</translation>
    </message>
    <message>
        <source>no answer, %1</source>
        <translation>sin respuesta, %1</translation>
    </message>
    <message>
        <source>%1; before that: %2</source>
        <translation>%1; antes: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Logs sent with it are not accepted</source>
        <translation>Los registros enviados con él no se aceptan</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>Actualizado por</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID del token</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Se conoce por</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Filter ID</source>
        <translation>ID del filtro</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>%1, not yet read again</source>
        <translation>%1, aún sin releer</translation>
    </message>
    <message>
        <source>Its token comes when the list is read again</source>
        <translation>Su token llega cuando se vuelva a leer la lista</translation>
    </message>
    <message>
        <source>The backend does not tell this token again</source>
        <translation>El backend no vuelve a comunicar este token</translation>
    </message>
    <message>
        <source>Its holder reads every log of %1.</source>
        <translation>Quien lo tiene lee todos los registros de %1.</translation>
    </message>
    <message>
        <source>Logz.io names no operator for it; AND is assumed.</source>
        <translation>Logz.io no nombra ningún operador; se supone AND.</translation>
    </message>
    <message>
        <source>Logs that match all of these.</source>
        <translation>Registros que cumplen todos estos.</translation>
    </message>
    <message>
        <source>Logs that match any of these.</source>
        <translation>Registros que cumplen alguno de estos.</translation>
    </message>
    <message>
        <source>What can be read with it is not known; it may be every log of %1.</source>
        <translation>No se sabe qué se puede leer con él; puede ser todo registro de %1.</translation>
    </message>
    <message>
        <source>There were no logs in the last 24 hours</source>
        <translation>No hubo registros en las últimas 24 horas</translation>
    </message>
    <message>
        <source>%1 of the logs of the last 24 hours</source>
        <translation>%1 de los registros de las últimas 24 horas</translation>
    </message>
    <message>
        <source>Counting the logs…</source>
        <translation>Contando los registros…</translation>
    </message>
    <message>
        <source>The logs cannot be counted while Logz.io is out of reach.</source>
        <translation>Los logs no se pueden contar mientras Logz.io no esté accesible.</translation>
    </message>
</context>
<context>
    <name>tokendeck::DetailsPane</name>
    <message>
        <source>What it can see</source>
        <translation>Lo que puede ver</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>Actividad reciente</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show the read-only connection</source>
        <translation>Mostrar la conexión de solo lectura</translation>
    </message>
</context>
<context>
    <name>tokendeck::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>tokendeck::DiffCommand</name>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Kind, ID</source>
        <translation>Clase, ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>table for people (without), json or csv for programs, html to be read and printed.</source>
        <translation>table para personas (si no se da), json o csv para programas, html para leer e imprimir.</translation>
    </message>
    <message>
        <source>Exit with 1 where something is known to differ.</source>
        <translation>Terminar con 1 si se sabe que algo difiere.</translation>
    </message>
    <message>
        <source>Says what became of the tokens between two moments.</source>
        <translation>Dice qué fue de los tokens entre dos momentos.</translation>
    </message>
    <message>
        <source>diff needs what to compare: one side, which is compared with now, or two.</source>
        <translation>diff necesita qué comparar: un lado, que se compara con el presente, o dos.</translation>
    </message>
    <message>
        <source>A SIDE is now, a day such as 2026-11-26, or a file that report --format json has written; - is standard input. One alone is compared with now. Of a day it is what the window’s last snapshot of that day or before holds.
Says which tokens appeared, vanished, were renamed, rotated, enabled or disabled, expire at another time or have other filters, and what can be seen by that. What one side has not read is not known, and no difference.</source>
        <translation>Un LADO es now, un día como 2026-11-26, o un archivo que escribió report --format json; - es la entrada estándar. Uno solo se compara con el presente. De un día vale lo que contiene la última instantánea de la ventana de ese día o anterior.
Dice qué tokens aparecieron, desaparecieron, cambiaron de nombre, se rotaron, activaron o desactivaron, caducan en otro momento o tienen otros filtros, y qué se puede ver por ello. Lo que un lado no leyó no se sabe y no es diferencia.</translation>
    </message>
</context>
<context>
    <name>tokendeck::DifferenceDetails</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
</context>
<context>
    <name>tokendeck::DifferenceFilters</name>
    <message>
        <source>Kinds of changes</source>
        <translation>Clases de cambios</translation>
    </message>
</context>
<context>
    <name>tokendeck::DifferenceTable</name>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
</context>
<context>
    <name>tokendeck::DiscardDialog</name>
    <message>
        <source>It is not known whether what was sent was saved: look after a refresh.</source>
        <translation>No se sabe si se guardó lo enviado: mire después de actualizar.</translation>
    </message>
    <message>
        <source>Nothing was saved yet.</source>
        <translation>Aún no se guardó nada.</translation>
    </message>
    <message>
        <source>Nothing else was saved.</source>
        <translation>No se guardó nada más.</translation>
    </message>
    <message numerus="yes">
        <source>The filters %1 were made and stay.</source>
        <translation>
            <numerusform>El filtro %1 se creó y se queda.</numerusform>
            <numerusform>Los filtros %1 se crearon y se quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>¿Descartar los cambios?</translation>
    </message>
    <message>
        <source>Close the editor?</source>
        <translation>¿Cerrar el editor?</translation>
    </message>
    <message numerus="yes">
        <source>Delete the new filters again</source>
        <translation>
            <numerusform>Eliminar de nuevo el filtro nuevo</numerusform>
            <numerusform>Eliminar de nuevo los filtros nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>tokendeck::DoctorCommand</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>doctor takes no words.</source>
        <translation>doctor no admite palabras.</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>Comprobando %1…</translation>
    </message>
    <message>
        <source>Finds out why connections work or do not.</source>
        <translation>Averigua por qué las conexiones funcionan o no.</translation>
    </message>
    <message>
        <source>Looks at the name, the way out, TLS, the clock, the token, the region and each permission, 5 seconds each and 30 for a connection, and changes nothing. Exits with 1 where there is a problem, and with 3 where there is none and too little could be checked. Remarks are no problems.</source>
        <translation>Mira el nombre, la salida, TLS, el reloj, el token, la región y cada permiso, 5 segundos cada uno y 30 por conexión, y no cambia nada. Termina con 1 si hay un problema, y con 3 si no hay ninguno y se pudo comprobar demasiado poco. Las observaciones no son problemas.</translation>
    </message>
</context>
<context>
    <name>tokendeck::DoctorDialog</name>
    <message>
        <source>%1. Nothing is changed by these checks.</source>
        <translation>%1. Estas comprobaciones no cambian nada.</translation>
    </message>
    <message>
        <source>Copy report…</source>
        <translation>Copiar informe…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Copy this report?</source>
        <translation>¿Copiar este informe?</translation>
    </message>
    <message>
        <source>It has no token, no user of a proxy, and neither the name nor the home folder of this computer. Read it before you send it.</source>
        <translation>No contiene ningún token, ningún usuario de un proxy, ni el nombre ni la carpeta personal de este equipo. Léalo antes de enviarlo.</translation>
    </message>
    <message>
        <source>Check the connection %1</source>
        <translation>Comprobar la conexión %1</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Comprobar la conexión</translation>
    </message>
</context>
<context>
    <name>tokendeck::DoctorRow</name>
    <message>
        <source>Copy the text for support</source>
        <translation>Copiar el texto para el soporte</translation>
    </message>
</context>
<context>
    <name>tokendeck::DoctorWords</name>
    <message>
        <source>Checking the connection…</source>
        <translation>Comprobando la conexión…</translation>
    </message>
    <message>
        <source>Tokendeck can work with this connection.</source>
        <translation>Tokendeck puede trabajar con esta conexión.</translation>
    </message>
    <message>
        <source>Tokendeck can work with this connection, with problems at: %1.</source>
        <translation>Tokendeck puede trabajar con esta conexión, con problemas en: %1.</translation>
    </message>
    <message>
        <source>Tokendeck cannot work with this connection. What keeps it: %1.</source>
        <translation>Tokendeck no puede trabajar con esta conexión. Se lo impide: %1.</translation>
    </message>
    <message>
        <source>Whether Tokendeck can work with this connection is not known: not everything was checked.</source>
        <translation>No se sabe si Tokendeck puede trabajar con esta conexión: no se comprobó todo.</translation>
    </message>
    <message>
        <source>Whether Tokendeck can work with this connection is not known: there is no API token to ask with.</source>
        <translation>No se sabe si Tokendeck puede trabajar con esta conexión: no hay token de API con que preguntar.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n observación</numerusform>
            <numerusform>%n observaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n sin comprobar</numerusform>
            <numerusform>%n sin comprobar</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1 s for all checks were over</source>
        <translation>pasaron los %1 s para todas las comprobaciones</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>el nombre no tiene dirección</translation>
    </message>
    <message>
        <source>there is no way to the server</source>
        <translation>no hay camino al servidor</translation>
    </message>
    <message>
        <source>the connection is not secure, so nothing was sent</source>
        <translation>la conexión no es segura, así que no se envió nada</translation>
    </message>
    <message>
        <source>there is no API token to ask with</source>
        <translation>no hay token de API con que preguntar</translation>
    </message>
    <message>
        <source>the token was not accepted</source>
        <translation>el token no se aceptó</translation>
    </message>
    <message>
        <source>no answer said what time it is</source>
        <translation>ninguna respuesta dijo qué hora es</translation>
    </message>
    <message>
        <source>the host is an address, and there is no name to resolve</source>
        <translation>el servidor es una dirección y no hay nombre que resolver</translation>
    </message>
    <message>
        <source>this backend is on this computer, and nothing leaves it</source>
        <translation>este backend está en este equipo y nada sale de él</translation>
    </message>
    <message>
        <source>the account is in another region</source>
        <translation>la cuenta está en otra región</translation>
    </message>
    <message>
        <source>the checks were ended before</source>
        <translation>las comprobaciones se terminaron antes</translation>
    </message>
    <message>
        <source>No answer within %1 s</source>
        <translation>Sin respuesta en %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %2 and %n more</source>
        <translation>
            <numerusform>%1 es %2 y %n más</numerusform>
            <numerusform>%1 es %2 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>%1 has no address on this computer</source>
        <translation>%1 no tiene dirección en este equipo</translation>
    </message>
    <message>
        <source>The proxy resolves names by itself, so that hinders nothing.</source>
        <translation>El proxy resuelve los nombres por sí mismo, así que no estorba.</translation>
    </message>
    <message>
        <source>%1 has no address</source>
        <translation>%1 no tiene dirección</translation>
    </message>
    <message>
        <source>Check the address, and the name server in the system’s network settings.</source>
        <translation>Compruebe la dirección y el servidor de nombres en los ajustes de red del sistema.</translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation>Directamente, sin proxy</translation>
    </message>
    <message>
        <source>Through the system’s proxy %1</source>
        <translation>A través del proxy del sistema %1</translation>
    </message>
    <message>
        <source>The system’s proxy %1 does not let the connection through</source>
        <translation>El proxy del sistema %1 no deja pasar la conexión</translation>
    </message>
    <message>
        <source>Check the proxy in the system’s network settings.</source>
        <translation>Compruebe el proxy en los ajustes de red del sistema.</translation>
    </message>
    <message>
        <source>%1 does not accept the connection</source>
        <translation>%1 no acepta la conexión</translation>
    </message>
    <message>
        <source>Check the address and its port, and the firewall.</source>
        <translation>Compruebe la dirección y su puerto, y el cortafuegos.</translation>
    </message>
    <message>
        <source>%1 has IPv6 addresses alone, and this computer has no way to them</source>
        <translation>%1 solo tiene direcciones IPv6, y este equipo no tiene camino a ellas</translation>
    </message>
    <message>
        <source>Check that the network has IPv6, or use a proxy that has.</source>
        <translation>Compruebe que la red tiene IPv6, o use un proxy que lo tenga.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>The certificate is from %1, whom this computer does not trust</source>
        <translation>El certificado es de %1, en quien este equipo no confía</translation>
    </message>
    <message>
        <source>Something may stand between this computer and Logz.io.</source>
        <translation>Puede que haya algo entre este equipo y Logz.io.</translation>
    </message>
    <message>
        <source>The certificate from %1 is for another host</source>
        <translation>El certificado de %1 es para otro servidor</translation>
    </message>
    <message>
        <source>The certificate from %1 was valid until %2</source>
        <translation>El certificado de %1 fue válido hasta %2</translation>
    </message>
    <message>
        <source>Check the computer’s clock.</source>
        <translation>Compruebe el reloj del equipo.</translation>
    </message>
    <message>
        <source>The certificate from %1 is valid from %2 on</source>
        <translation>El certificado de %1 es válido desde %2</translation>
    </message>
    <message>
        <source>No secure connection came about</source>
        <translation>No se logró una conexión segura</translation>
    </message>
    <message>
        <source>%1, certificate from %2, valid until %3</source>
        <translation>%1, certificado de %2, válido hasta %3</translation>
    </message>
    <message>
        <source>Its authority did not come with the operating system: traffic may be inspected on the way.</source>
        <translation>Su autoridad no vino con el sistema operativo: puede que el tráfico se inspeccione por el camino.</translation>
    </message>
    <message>
        <source>As the server’s</source>
        <translation>Como el del servidor</translation>
    </message>
    <message>
        <source>%1 behind the server’s</source>
        <translation>%1 por detrás del servidor</translation>
    </message>
    <message>
        <source>%1 ahead of the server’s</source>
        <translation>%1 por delante del servidor</translation>
    </message>
    <message>
        <source>Ages and expiry times are shown wrong by as much.</source>
        <translation>Las edades y caducidades se muestran mal en esa medida.</translation>
    </message>
    <message>
        <source>Ages and expiry times are shown wrong by as much: set the computer’s clock.</source>
        <translation>Las edades y caducidades se muestran mal en esa medida: ponga en hora el reloj del equipo.</translation>
    </message>
    <message>
        <source>%1: expiry times are right</source>
        <translation>%1: las caducidades son correctas</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation>Rechazado (%1)</translation>
    </message>
    <message>
        <source>It may have been deleted, or be of an account in another region.</source>
        <translation>Puede que se haya eliminado, o que sea de una cuenta de otra región.</translation>
    </message>
    <message>
        <source>It is of %1 (%2), and not of the account that the connection is for</source>
        <translation>Es de %1 (%2), y no de la cuenta de la conexión</translation>
    </message>
    <message>
        <source>Enter a token of the connection’s account.</source>
        <translation>Introduzca un token de la cuenta de la conexión.</translation>
    </message>
    <message>
        <source>Accepted: account %1 (%2), main account</source>
        <translation>Aceptado: cuenta %1 (%2), cuenta principal</translation>
    </message>
    <message>
        <source>Accepted: account %1 (%2)</source>
        <translation>Aceptado: cuenta %1 (%2)</translation>
    </message>
    <message>
        <source>The account is in %1, not in %2</source>
        <translation>La cuenta está en %1, no en %2</translation>
    </message>
    <message>
        <source>The account is in %1</source>
        <translation>La cuenta está en %1</translation>
    </message>
    <message>
        <source>Connect it with that region.</source>
        <translation>Conéctela con esa región.</translation>
    </message>
    <message>
        <source>The account is in %1, as chosen</source>
        <translation>La cuenta está en %1, como se eligió</translation>
    </message>
    <message>
        <source>The account is at this address, which is no known region’s</source>
        <translation>La cuenta está en esta dirección, que no es de ninguna región conocida</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts can be read</source>
        <translation>
            <numerusform>Se puede leer %n cuenta</numerusform>
            <numerusform>Se pueden leer %n cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared tokens can be read</source>
        <translation>
            <numerusform>Se puede leer %n token compartido</numerusform>
            <numerusform>Se pueden leer %n tokens compartidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API tokens are listed</source>
        <translation>
            <numerusform>Se lista %n token de API</numerusform>
            <numerusform>Se listan %n tokens de API</numerusform>
        </translation>
    </message>
    <message>
        <source>Both answer</source>
        <translation>Ambos responden</translation>
    </message>
    <message>
        <source>Not offered by this backend. The page shows the tokens that this computer knows.</source>
        <translation>Este backend no lo ofrece. La página muestra los tokens que conoce este equipo.</translation>
    </message>
    <message>
        <source>Refused (%1).</source>
        <translation>Rechazado (%1).</translation>
    </message>
    <message>
        <source>Logz.io’s support must enable the shared-token API for this account.</source>
        <translation>El soporte de Logz.io tiene que habilitar la API de tokens compartidos para esta cuenta.</translation>
    </message>
    <message>
        <source>The token is not allowed to use it.</source>
        <translation>El token no tiene permiso para usarlo.</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Búsqueda: %1</translation>
    </message>
    <message>
        <source>Audit trail: %1</source>
        <translation>Registro de auditoría: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Shipping tokens</source>
        <translation>Tokens de envío</translation>
    </message>
    <message>
        <source>Shared tokens</source>
        <translation>Tokens compartidos</translation>
    </message>
    <message>
        <source>List of API tokens</source>
        <translation>Lista de tokens de API</translation>
    </message>
    <message>
        <source>Search and audit trail</source>
        <translation>Búsqueda y registro de auditoría</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>observación</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>no se ofrece</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>Not checked, because %1</source>
        <translation>Sin comprobar, porque %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 enabled</source>
        <translation>
            <numerusform>%Ln de %1 activo</numerusform>
            <numerusform>%Ln de %1 activos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 rows were not understood</source>
        <translation>
            <numerusform>%Ln de %1 filas no se entendió</numerusform>
            <numerusform>%Ln de %1 filas no se entendieron</numerusform>
        </translation>
    </message>
    <message>
        <source>The page says what is known of them. A newer Tokendeck may understand them.</source>
        <translation>La página dice lo que se sabe de ellas. Un Tokendeck más reciente quizá las entienda.</translation>
    </message>
</context>
<context>
    <name>tokendeck::EditWords</name>
    <message numerus="yes">
        <source>%n filters attached</source>
        <translation>
            <numerusform>un filtro asociado</numerusform>
            <numerusform>%n filtros asociados</numerusform>
        </translation>
    </message>
    <message>
        <source>filter %1 attached</source>
        <translation>filtro %1 asociado</translation>
    </message>
    <message numerus="yes">
        <source>%n filters detached</source>
        <translation>
            <numerusform>un filtro quitado</numerusform>
            <numerusform>%n filtros quitados</numerusform>
        </translation>
    </message>
    <message>
        <source>filter %1 detached</source>
        <translation>filtro %1 quitado</translation>
    </message>
    <message>
        <source>renamed from %1</source>
        <translation>antes se llamaba %1</translation>
    </message>
    <message>
        <source>combined with %1</source>
        <translation>combinado con %1</translation>
    </message>
    <message>
        <source>expiry changed</source>
        <translation>caducidad cambiada</translation>
    </message>
</context>
<context>
    <name>tokendeck::EmptyState</name>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
</context>
<context>
    <name>tokendeck::EnvironmentWords</name>
    <message>
        <source>TOKENDECK_API_TOKEN is set, and there is nothing in it.</source>
        <translation>TOKENDECK_API_TOKEN está definida y vacía.</translation>
    </message>
    <message>
        <source>TOKENDECK_API_TOKEN holds blanks or other characters that no token has.</source>
        <translation>TOKENDECK_API_TOKEN contiene espacios u otros caracteres que ningún token tiene.</translation>
    </message>
    <message>
        <source>TOKENDECK_API_TOKEN needs TOKENDECK_REGION (%1) or TOKENDECK_API_URL beside it.</source>
        <translation>TOKENDECK_API_TOKEN necesita además TOKENDECK_REGION (%1) o TOKENDECK_API_URL.</translation>
    </message>
    <message>
        <source>Of TOKENDECK_API_URL and TOKENDECK_REGION only one can be set.</source>
        <translation>De TOKENDECK_API_URL y TOKENDECK_REGION solo puede definirse una.</translation>
    </message>
    <message>
        <source>TOKENDECK_REGION is none of: %1.</source>
        <translation>TOKENDECK_REGION no es ninguna de: %1.</translation>
    </message>
    <message>
        <source>TOKENDECK_API_URL is no address that a token can be sent to: https://HOST is needed.</source>
        <translation>TOKENDECK_API_URL no es una dirección a la que se pueda enviar un token: hace falta https://HOST.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ExpiryBar</name>
    <message>
        <source>%1 expires %2</source>
        <translation>%1 caduca %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::ExpiryCard</name>
    <message>
        <source>Expiring in the next %1 days</source>
        <translation>Caducan en los próximos %1 días</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>Look %1 ahead</source>
        <translation>Mirar %1 adelante</translation>
    </message>
    <message>
        <source>No shared token that was read expires by then.</source>
        <translation>Ningún token compartido leído caduca hasta entonces.</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar los %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 + %2 not read again</source>
        <comment>Show all 32 + 16 not read again</comment>
        <translation>%1 + %2 sin releer</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
</context>
<context>
    <name>tokendeck::ExpiryField</name>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>As it is: not known</source>
        <translation>Como está: no se sabe</translation>
    </message>
    <message>
        <source>As it is: never</source>
        <translation>Como está: nunca</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <translation>Como está: %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>En %n día</numerusform>
            <numerusform>En %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end of a day</source>
        <translation>Al final de un día</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Earlier than now (%1): links with it stop working sooner.</source>
        <translation>Antes que ahora (%1): los enlaces con él dejan de funcionar antes.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ExportDialog</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n connections of sub accounts</source>
        <translation>
            <numerusform>%1, con la conexión de una subcuenta</numerusform>
            <numerusform>%1, con las conexiones de %n subcuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Exportar conexiones</translation>
    </message>
    <message>
        <source>The file tells regions, accounts, names and marks. It holds no token: whoever imports it enters their own.</source>
        <translation>El archivo dice regiones, cuentas, nombres y marcas. No contiene ningún token: quien lo importe introduce los suyos.</translation>
    </message>
    <message>
        <source>Owners and notes of API tokens, too</source>
        <translation>También responsables y notas de los tokens de API</translation>
    </message>
    <message>
        <source>What is silenced, with the reasons, too</source>
        <translation>También lo silenciado, con los motivos</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Check at least one connection.</source>
        <translation>Marque al menos una conexión.</translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterChip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, and %2 not read again</source>
        <translation>%1, y %2 sin releer</translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterEditor</name>
    <message>
        <source>Filters of %1</source>
        <translation>Filtros de %1</translation>
    </message>
    <message>
        <source>Changes take effect at once on every link that uses this token</source>
        <translation>Los cambios tienen efecto inmediato en todo enlace que usa este token</translation>
    </message>
    <message>
        <source>Save filters</source>
        <translation>Guardar filtros</translation>
    </message>
    <message>
        <source>%1 has these filters now.</source>
        <translation>%1 tiene ahora estos filtros.</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere. This is what it has now.</source>
        <translation>%1 se cambió en otra parte. Esto es lo que tiene ahora.</translation>
    </message>
    <message>
        <source>%1 was deleted elsewhere, so its filters cannot be saved.</source>
        <translation>%1 se eliminó en otra parte, así que sus filtros no se pueden guardar.</translation>
    </message>
    <message>
        <source>The connection of %1 was removed, so its filters cannot be saved.</source>
        <translation>La conexión de %1 se quitó, así que sus filtros no se pueden guardar.</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere while you edited it. It has now: %2.</source>
        <translation>%1 se cambió en otra parte mientras lo editaba. Ahora tiene: %2.</translation>
    </message>
    <message>
        <source>Take the server’s version</source>
        <translation>Tomar la versión del servidor</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>The token was deleted elsewhere.</source>
        <translation>El token se eliminó en otra parte.</translation>
    </message>
    <message>
        <source>The connection was removed.</source>
        <translation>La conexión se quitó.</translation>
    </message>
    <message>
        <source>Choose between the server’s version and yours first.</source>
        <translation>Elija primero entre la versión del servidor y la suya.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Aún no ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 cannot be %2 and %3 at once</source>
        <translation>%1 no puede ser %2 y %3 a la vez</translation>
    </message>
    <message>
        <source>%1 is matched exactly: letters, digits, _ @ . and - only.</source>
        <translation>%1 se compara exactamente: solo letras, cifras, _ @ . y -.</translation>
    </message>
    <message>
        <source>Wildcards do not work.</source>
        <translation>Los comodines no funcionan.</translation>
    </message>
    <message>
        <source>Spaces are not possible.</source>
        <translation>No puede haber espacios.</translation>
    </message>
    <message>
        <source>%1 has a blank at its beginning or end, so logs cannot be filtered by it.</source>
        <translation>%1 tiene un espacio al principio o al final, así que no se pueden filtrar registros por él.</translation>
    </message>
    <message numerus="yes">
        <source>%1 logs</source>
        <translation>
            <numerusform>%1 registro</numerusform>
            <numerusform>%1 registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows every log of %1.</source>
        <translation>Muestra todos los registros de %1.</translation>
    </message>
    <message>
        <source>Shows no log: %1.</source>
        <translation>No muestra ningún registro: %1.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1, o %2</translation>
    </message>
    <message numerus="yes">
        <source>%n filters that are not known match</source>
        <translation>
            <numerusform>se cumple un filtro que no se conoce</numerusform>
            <numerusform>se cumplen %n filtros que no se conocen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows logs where %1.</source>
        <translation>Muestra registros en los que %1.</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Sin filtro</translation>
    </message>
    <message>
        <source>1 filter</source>
        <translation>1 filtro</translation>
    </message>
    <message numerus="yes">
        <source>%n other filters</source>
        <translation>
            <numerusform>otro filtro</numerusform>
            <numerusform>otros %n filtros</numerusform>
        </translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>ningún filtro</translation>
    </message>
    <message>
        <source>The token will see %1.</source>
        <translation>El token verá %1.</translation>
    </message>
    <message>
        <source>What the token saw before is not known. It will see %1.</source>
        <translation>No se sabe qué veía antes el token. Verá %1.</translation>
    </message>
    <message>
        <source>Before this change the token saw %1.</source>
        <translation>Antes de este cambio el token veía %1.</translation>
    </message>
    <message>
        <source>It will see the same.</source>
        <translation>Verá lo mismo.</translation>
    </message>
    <message>
        <source>It will see %1.</source>
        <translation>Verá %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>It will see %1 and none that it did not see before.</source>
        <translation>Verá %1 y ninguno que no viera antes.</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>%1 menos</translation>
    </message>
    <message>
        <source>It will see %1 and still all that it saw before.</source>
        <translation>Verá %1 y además todo lo que veía antes.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>It will see %1 that it did not see before, and no longer %2 that it saw.</source>
        <translation>Verá %1 que no veía antes, y ya no %2 que veía.</translation>
    </message>
    <message>
        <source>Without a filter everyone with this token sees every log of %1.</source>
        <translation>Sin filtro, cualquiera con este token ve todos los registros de %1.</translation>
    </message>
    <message>
        <source>No log can match: %1.</source>
        <translation>Ningún registro puede cumplirlos: %1.</translation>
    </message>
    <message>
        <source>%1 is chosen twice; the second one changes nothing.</source>
        <translation>%1 está elegido dos veces; el segundo no cambia nada.</translation>
    </message>
    <message>
        <source>%1 changes nothing in these logs: without it the same ones pass.</source>
        <translation>%1 no cambia nada en estos registros: sin él pasan los mismos.</translation>
    </message>
    <message numerus="yes">
        <source>%n filters of this token are not in the account’s list. The preview leaves them out.</source>
        <translation>
            <numerusform>Un filtro de este token no está en la lista de la cuenta. La vista previa lo omite.</numerusform>
            <numerusform>%n filtros de este token no están en la lista de la cuenta. La vista previa los omite.</numerusform>
        </translation>
    </message>
    <message>
        <source>A field</source>
        <translation>Un campo</translation>
    </message>
    <message>
        <source>A value</source>
        <translation>Un valor</translation>
    </message>
    <message>
        <source>%1 is there already. Choose it in the list.</source>
        <translation>%1 ya está. Elíjalo en la lista.</translation>
    </message>
    <message>
        <source>There is a field %1; fields are matched with case.</source>
        <translation>Hay un campo %1; en los campos cuentan las mayúsculas.</translation>
    </message>
    <message>
        <source>There is %1: %2; values are matched with case.</source>
        <translation>Hay %1: %2; en los valores cuentan las mayúsculas.</translation>
    </message>
    <message>
        <source>There is %1: %2; fields are matched with case.</source>
        <translation>Hay %1: %2; en los campos cuentan las mayúsculas.</translation>
    </message>
    <message>
        <source>Live logs of %1, last 24 h</source>
        <translation>Registros en vivo de %1, últimas 24 h</translation>
    </message>
    <message>
        <source>Pasted logs</source>
        <translation>Registros pegados</translation>
    </message>
    <message>
        <source>Line %1 is no JSON object and was left out.</source>
        <translation>La línea %1 no es un objeto JSON y se omitió.</translation>
    </message>
    <message>
        <source>%1 lines are no JSON object and were left out, the first is line %2.</source>
        <translation>%1 líneas no son objetos JSON y se omitieron; la primera es la línea %2.</translation>
    </message>
    <message>
        <source>Only the first %1 lines and 16 MB are read.</source>
        <translation>Solo se leen las primeras %1 líneas y 16 MB.</translation>
    </message>
    <message numerus="yes">
        <source>%n filters, combined with AND</source>
        <translation>
            <numerusform>%n filtro, combinado con AND</numerusform>
            <numerusform>%n filtros, combinados con AND</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filters, combined with OR</source>
        <translation>
            <numerusform>%n filtro, combinado con OR</numerusform>
            <numerusform>%n filtros, combinados con OR</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterForm</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation>Descripción (opcional)</translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterList</name>
    <message>
        <source>Search filters…</source>
        <translation>Buscar filtros…</translation>
    </message>
    <message>
        <source>Search filters</source>
        <translation>Buscar filtros</translation>
    </message>
    <message>
        <source>This account has no filters yet.</source>
        <translation>Esta cuenta aún no tiene filtros.</translation>
    </message>
    <message>
        <source>No filter matches %1.</source>
        <translation>Ningún filtro coincide con %1.</translation>
    </message>
    <message>
        <source>Down goes to what was found</source>
        <translation>Abajo va a lo encontrado</translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterListModel</name>
    <message>
        <source>not known which tokens use it</source>
        <translation>no se sabe qué tokens lo usan</translation>
    </message>
    <message numerus="yes">
        <source>used by %Ln tokens</source>
        <translation>
            <numerusform>lo usa un token</numerusform>
            <numerusform>lo usan %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterPanel</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Nuevo filtro</translation>
    </message>
    <message>
        <source>Let this token show every log of %1</source>
        <translation>Dejar que este token muestre todos los registros de %1</translation>
    </message>
    <message>
        <source>Choose a filter, or agree that the token shows every log.</source>
        <translation>Elija un filtro, o acepte que el token muestre todos los registros.</translation>
    </message>
    <message>
        <source>%1 has no filter yet.</source>
        <translation>%1 aún no tiene filtros.</translation>
    </message>
    <message>
        <source>The filters of %1 could not be read.</source>
        <translation>No se pudieron leer los filtros de %1.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Añadiendo…</translation>
    </message>
    <message>
        <source>A log is visible when it matches %1 of</source>
        <extracomment>%1 is the switch between “all” and “any”; below stand the filters.</extracomment>
        <translation>Un registro es visible cuando cumple %1 de</translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterRows</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterTable</name>
    <message>
        <source>Not known which tokens use it</source>
        <translation>No se sabe qué tokens lo usan</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n tokens or more</source>
        <translation>
            <numerusform>Lo usa %n token o más</numerusform>
            <numerusform>Lo usan %n tokens o más</numerusform>
        </translation>
    </message>
    <message>
        <source>Used by no token</source>
        <translation>No lo usa ningún token</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n tokens</source>
        <translation>
            <numerusform>Lo usa %n token</numerusform>
            <numerusform>Lo usan %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared tokens were not understood: which filters they have is not known</source>
        <translation>
            <numerusform>Un token compartido no se entendió: no se sabe qué filtros tiene</numerusform>
            <numerusform>%n tokens compartidos no se entendieron: no se sabe qué filtros tienen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known: the list of shared tokens could not be loaded</source>
        <translation>No se sabe: no se pudo cargar la lista de tokens compartidos</translation>
    </message>
    <message>
        <source>As of the last time that the list of shared tokens was loaded</source>
        <translation>A fecha de la última vez que se cargó la lista de tokens compartidos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>A log passes when this field has exactly this value, case included</source>
        <translation>Un registro pasa cuando este campo tiene exactamente este valor, mayúsculas incluidas</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Sin descripción</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>How many shared tokens have the filter</source>
        <translation>Cuántos tokens compartidos tienen el filtro</translation>
    </message>
    <message>
        <source>Filter ID</source>
        <translation>ID del filtro</translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterWords</name>
    <message>
        <source>AND</source>
        <translation>AND</translation>
    </message>
    <message>
        <source>OR</source>
        <translation>OR</translation>
    </message>
</context>
<context>
    <name>tokendeck::FiltersPage</name>
    <message>
        <source>Search field, value, description…</source>
        <translation>Buscar campo, valor, descripción…</translation>
    </message>
    <message>
        <source>Select a filter to see its details.</source>
        <translation>Seleccione un filtro para ver sus detalles.</translation>
    </message>
    <message>
        <source>Shared tokens with this filter</source>
        <translation>Tokens compartidos con este filtro</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>tokendeck::FindButton</name>
    <message>
        <source>Search everything…</source>
        <translation>Buscar en todo…</translation>
    </message>
    <message>
        <source>Find any token, filter, account, page or action of all connections</source>
        <translation>Buscar cualquier token, filtro, cuenta, página o acción de todas las conexiones</translation>
    </message>
</context>
<context>
    <name>tokendeck::Finding</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The account may have no second one, so that it can only be replaced with a gap.</source>
        <translation>La cuenta no puede tener un segundo, así que solo se puede sustituir con una interrupción.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Edit filters…</source>
        <translation>Editar filtros…</translation>
    </message>
    <message>
        <source>Enter a new token…</source>
        <translation>Introducir un token nuevo…</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Prolongar…</translation>
    </message>
    <message>
        <source>Set an expiry…</source>
        <translation>Fijar caducidad…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotar…</translation>
    </message>
    <message>
        <source>Open to search…</source>
        <translation>Abrir a la búsqueda…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Owner and note…</source>
        <translation>Responsable y nota…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Logz.io refused the token of the connection %1</source>
        <translation>Logz.io rechazó el token de la conexión %1</translation>
    </message>
    <message>
        <source>Until it has a new one, nothing is read or changed through it.</source>
        <translation>Hasta que tenga uno nuevo, no se lee ni se cambia nada con ella.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections have a token that was refused</source>
        <translation>
            <numerusform>%Ln conexión tiene un token rechazado</numerusform>
            <numerusform>%Ln conexiones tienen un token rechazado</numerusform>
        </translation>
    </message>
    <message>
        <source>Silenced on %1, until %2 at the latest: %3</source>
        <translation>Silenciado el %1, hasta el %2 como máximo: %3</translation>
    </message>
    <message>
        <source>Silenced on %1: %2</source>
        <translation>Silenciado el %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more reasons</source>
        <translation>
            <numerusform>%Ln motivo más</numerusform>
            <numerusform>%Ln motivos más</numerusform>
        </translation>
    </message>
    <message>
        <source>All such of the account. %1</source>
        <translation>Todos los de este tipo de la cuenta. %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an account and its region</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>If it has to be blocked, nothing is left to ship with. How many the account may have is not known.</source>
        <translation>Si hay que bloquearlo, no queda ninguno con que enviar. No se sabe cuántos puede tener la cuenta.</translation>
    </message>
</context>
<context>
    <name>tokendeck::FindingSettings</name>
    <message>
        <source>What is not ticked is not looked for: it is in no list, no count and no score. Search words and quick filters go by the same days.</source>
        <translation>Lo que no está marcado no se busca: no está en ninguna lista, cuenta ni puntuación. Las palabras de búsqueda y los filtros rápidos siguen los mismos días.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <translation>Días: %1</translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>De %1 a %2 días</translation>
    </message>
    <message>
        <source>As they were at first</source>
        <translation>Como al principio</translation>
    </message>
</context>
<context>
    <name>tokendeck::FindingSteps</name>
    <message>
        <source>It is not in its list any more.</source>
        <translation>Ya no está en su lista.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Show the account’s shipping tokens</source>
        <translation>Mostrar los tokens de envío de la cuenta</translation>
    </message>
    <message>
        <source>Show it on the scope map</source>
        <translation>Mostrarlo en el mapa de alcance</translation>
    </message>
    <message>
        <source>Show the other one</source>
        <translation>Mostrar el otro</translation>
    </message>
    <message>
        <source>Show them together</source>
        <translation>Mostrarlos juntos</translation>
    </message>
</context>
<context>
    <name>tokendeck::FittingArea</name>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Arrow keys scroll it</source>
        <translation>Las flechas lo desplazan</translation>
    </message>
</context>
<context>
    <name>tokendeck::FixedKeys</name>
    <message>
        <source>Enter, %1</source>
        <translation>Intro, %1</translation>
    </message>
    <message>
        <source>Copy the token of the current row</source>
        <translation>Copiar el token de la fila actual</translation>
    </message>
    <message>
        <source>Home, End, letters</source>
        <translation>Inicio, Fin, letras</translation>
    </message>
    <message>
        <source>Go to the first or last row, or to a name</source>
        <translation>Ir a la primera o última fila, o a un nombre</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Seleccionar todas las filas</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>Edit the row</source>
        <translation>Editar la fila</translation>
    </message>
    <message>
        <source>Menu, %1</source>
        <translation>Menú, %1</translation>
    </message>
    <message>
        <source>Open the menu of the row</source>
        <translation>Abrir el menú de la fila</translation>
    </message>
    <message>
        <source>Shift+click on a header</source>
        <translation>Mayús+clic en un encabezado</translation>
    </message>
    <message>
        <source>Sort equal rows by a second column</source>
        <translation>Ordenar filas iguales por una segunda columna</translation>
    </message>
    <message>
        <source>Press the main button of a dialog</source>
        <translation>Pulsar el botón principal de un diálogo</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Cerrar lo que esté abierto</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>Ir al siguiente control</translation>
    </message>
    <message>
        <source>Move in lists and texts</source>
        <translation>Moverse por listas y textos</translation>
    </message>
    <message>
        <source>Copy, paste and select</source>
        <translation>Copiar, pegar y seleccionar</translation>
    </message>
    <message>
        <source>Write into fields, and go to a name in lists</source>
        <translation>Escribir en campos, e ir a un nombre en las listas</translation>
    </message>
    <message>
        <source>Pin what was found</source>
        <translation>Fijar lo encontrado</translation>
    </message>
    <message>
        <source>Zoom the scope map</source>
        <translation>Ampliar el mapa de alcance</translation>
    </message>
</context>
<context>
    <name>tokendeck::ForgetApiTokenDialog</name>
    <message>
        <source>Take %1 off the list?</source>
        <translation>¿Quitar %1 de la lista?</translation>
    </message>
    <message>
        <source>The backend cannot delete it from here: as long as it is not deleted in the console, integrations go on with it. Off the list, this computer forgets its owner and note.</source>
        <translation>El backend no puede eliminarlo desde aquí: mientras no se elimine en la consola, las integraciones siguen con él. Fuera de la lista, este equipo olvida su responsable y su nota.</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>Abrir la consola</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
</context>
<context>
    <name>tokendeck::FormatList</name>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
</context>
<context>
    <name>tokendeck::FormatModel</name>
    <message>
        <source>New template…</source>
        <translation>Nueva plantilla…</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
</context>
<context>
    <name>tokendeck::FramedPage</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Mostrar u ocultar los detalles</translation>
    </message>
    <message>
        <source>Edge of the details</source>
        <translation>Borde de los detalles</translation>
    </message>
</context>
<context>
    <name>tokendeck::HelpCommand</name>
    <message>
        <source>There is no command %1.</source>
        <translation>No existe la orden %1.</translation>
    </message>
    <message>
        <source>Says what the commands do.</source>
        <translation>Dice qué hacen las órdenes.</translation>
    </message>
    <message>
        <source>help says more of one command at a time.</source>
        <translation>help explica una orden cada vez.</translation>
    </message>
</context>
<context>
    <name>tokendeck::HelpWords</name>
    <message>
        <source>An API token to work with in place of the connections of the settings. It needs one of the next two.</source>
        <translation>Un token de API con el que trabajar en lugar de las conexiones de las preferencias. Necesita una de las dos siguientes.</translation>
    </message>
    <message>
        <source>The region of its account: us, eu, uk, au, ca, …</source>
        <translation>La región de su cuenta: us, eu, uk, au, ca, …</translation>
    </message>
    <message>
        <source>Or the address of its API: https://…</source>
        <translation>O la dirección de su API: https://…</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>found: findings, differences, leaked tokens</source>
        <translation>encontrado: hallazgos, diferencias, tokens filtrados</translation>
    </message>
    <message>
        <source>the command line cannot be understood, or its name is of several</source>
        <translation>no se entiende la línea de órdenes, o su nombre es de varios</translation>
    </message>
    <message>
        <source>something was not read; standard error says what</source>
        <translation>algo no se leyó; la salida de error dice qué</translation>
    </message>
    <message>
        <source>the output or a file could not be written</source>
        <translation>no se pudo escribir la salida o un archivo</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>nobody takes the output any more</source>
        <translation>nadie recoge ya la salida</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Este texto.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>La versión.</translation>
    </message>
    <message>
        <source>Tokendeck: the tokens of every Logz.io account in one window.</source>
        <translation>Tokendeck: los tokens de todas las cuentas de Logz.io en una ventana.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>abre la ventana</translation>
    </message>
    <message>
        <source>does one thing without it</source>
        <translation>hace una cosa sin ella</translation>
    </message>
    <message>
        <source>says more of a command</source>
        <translation>dice más de una orden</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Órdenes:</translation>
    </message>
    <message>
        <source>Options of the window:</source>
        <translation>Opciones de la ventana:</translation>
    </message>
    <message>
        <source>Environment of the commands:</source>
        <translation>Entorno de las órdenes:</translation>
    </message>
    <message>
        <source>Exit codes of the commands:</source>
        <translation>Códigos de salida de las órdenes:</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
</context>
<context>
    <name>tokendeck::HintCallout</name>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>End the hints (Esc)</source>
        <translation>Terminar los consejos (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a hint</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Hint %1 of %2: %3. %4</source>
        <translation>Consejo %1 de %2: %3. %4</translation>
    </message>
    <message>
        <source>Its buttons are the last that Tab reaches. Esc ends the hints.</source>
        <translation>Tab llega a sus botones en último lugar. Esc termina las sugerencias.</translation>
    </message>
</context>
<context>
    <name>tokendeck::HintTour</name>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>%1 finds any token, filter or account, whichever page is open. Enter there copies the token.</source>
        <translation>%1 encuentra cualquier token, filtro o cuenta, sea cual sea la página abierta. Intro copia allí el token.</translation>
    </message>
    <message>
        <source>In a list, Enter or %1 copies the token of the selected row.</source>
        <translation>En una lista, Intro o %1 copia el token de la fila seleccionada.</translation>
    </message>
    <message>
        <source>Copy with one key</source>
        <translation>Copiar con una tecla</translation>
    </message>
    <message>
        <source>The clipboard is cleared after %1; the countdown is here.</source>
        <translation>El portapapeles se borra a los %1; aquí está la cuenta atrás.</translation>
    </message>
    <message>
        <source>It stays in the clipboard until you clear it here, lock or quit.</source>
        <translation>Queda en el portapapeles hasta que lo borre aquí, bloquee o salga.</translation>
    </message>
    <message>
        <source>See a change before it is sent</source>
        <translation>Ver un cambio antes de enviarlo</translation>
    </message>
    <message>
        <source>The filters of a shared token decide which logs its links show. Changing them tells first what is newly seen, and a delete waits for some seconds: %1 takes it back.</source>
        <translation>Los filtros de un token compartido deciden qué registros muestran sus enlaces. Al cambiarlos se dice primero qué pasa a verse, y una eliminación espera unos segundos: %1 la deshace.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ImportDialog</name>
    <message>
        <source>Import connections</source>
        <translation>Importar conexiones</translation>
    </message>
    <message>
        <source>What %1 brings. No token is in such a file: each new connection wants its own before anything is read.</source>
        <translation>Lo que trae %1. En un archivo así no hay ningún token: cada conexión nueva necesita el suyo antes de que se lea nada.</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Lo que entra</translation>
    </message>
    <message>
        <source>mine stay as they are</source>
        <translation>las mías se quedan como están</translation>
    </message>
    <message>
        <source>the file’s are taken</source>
        <translation>se toman las del archivo</translation>
    </message>
    <message>
        <source>Of connections that are here already</source>
        <translation>De conexiones que ya están aquí</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>Import %n connections</source>
        <translation>
            <numerusform>Importar %n conexión</numerusform>
            <numerusform>Importar %n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one connection.</source>
        <translation>Elija al menos una conexión.</translation>
    </message>
    <message>
        <source>the list of connections</source>
        <translation>la lista de conexiones</translation>
    </message>
    <message>
        <source>as it is checked in each row</source>
        <translation>según lo marcado en cada fila</translation>
    </message>
</context>
<context>
    <name>tokendeck::ImportModel</name>
    <message>
        <source>Entry %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Region and account</source>
        <translation>Región y cuenta</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
</context>
<context>
    <name>tokendeck::InstanceWords</name>
    <message>
        <source>Tokendeck is running already: its window was brought to the front.</source>
        <translation>Tokendeck ya está abierto: su ventana se trajo al frente.</translation>
    </message>
    <message>
        <source>Tokendeck is running already (process %1), and it does not answer. End it first, or wait until it has ended.</source>
        <translation>Tokendeck ya está abierto (proceso %1) y no responde. Termínelo primero, o espere a que termine.</translation>
    </message>
    <message>
        <source>The sandbox goes on with the options that it was started with.</source>
        <translation>El sandbox sigue con las opciones con que se inició.</translation>
    </message>
</context>
<context>
    <name>tokendeck::KeychainModule</name>
    <message>
        <source>This installation of Tokendeck is incomplete: %1. Install it again.</source>
        <translation>Esta instalación de Tokendeck está incompleta: %1. Instálelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>tokendeck::KeychainQuestions</name>
    <message>
        <source>Which address is right for %1?</source>
        <translation>¿Qué dirección es la correcta para %1?</translation>
    </message>
    <message>
        <source>Its API token was kept for %1. The list of connections names %2 now: somebody or something has changed it. Whoever answers there gets the token and can act with it. Nothing was sent yet.</source>
        <translation>Su token de API se guardó para %1. La lista de conexiones nombra ahora %2: alguien o algo la ha cambiado. Quien responda allí recibe el token y puede actuar con él. Aún no se envió nada.</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>Send it to %1</source>
        <translation>Enviarlo a %1</translation>
    </message>
    <message>
        <source>Connect or remove…</source>
        <translation>Conectar o quitar…</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were connected again.</source>
        <translation>
            <numerusform>Se volvió a conectar una cuenta.</numerusform>
            <numerusform>Se volvieron a conectar %n cuentas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the tokens, %1 could not be used: connect these accounts anew, or remove the tokens.</source>
        <translation>De los tokens, %1 no se pudieron usar: conecte de nuevo estas cuentas, o quite los tokens.</translation>
    </message>
    <message>
        <source>%1 could not be removed now; that is tried again when Tokendeck starts.</source>
        <translation>%1 no se pudieron quitar ahora; se reintenta cuando Tokendeck arranque.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n API tokens in %1 that no connection uses.</source>
        <translation>
            <numerusform>Hay %n token de API en %1 que no usa ninguna conexión.</numerusform>
            <numerusform>Hay %n tokens de API en %1 que no usa ninguna conexión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API tokens were removed from %1.</source>
        <translation>
            <numerusform>Se quitó %n token de API de %1.</numerusform>
            <numerusform>Se quitaron %n tokens de API de %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::KeychainVault</name>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>Administrador de credenciales de Windows</translation>
    </message>
    <message>
        <source>the macOS Keychain</source>
        <translation>Llavero de macOS</translation>
    </message>
    <message>
        <source>the system keychain</source>
        <translation>llavero del sistema</translation>
    </message>
</context>
<context>
    <name>tokendeck::LaneWords</name>
    <message>
        <source>Logz.io asks to wait %1 before the next request for %2: until %3.</source>
        <translation>Logz.io pide esperar %1 antes de la próxima petición para %2: hasta %3.</translation>
    </message>
    <message>
        <source>Logz.io answers very slowly for %1.</source>
        <translation>Logz.io responde muy despacio para %1.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind that of Logz.io, as an answer for %2 shows.</source>
        <translation>El reloj de este equipo va %1 por detrás del de Logz.io, como muestra una respuesta para %2.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of that of Logz.io, as an answer for %2 shows.</source>
        <translation>El reloj de este equipo va %1 por delante del de Logz.io, como muestra una respuesta para %2.</translation>
    </message>
    <message>
        <source>Ages and expiry times are shown wrong by as much: set the computer’s clock.</source>
        <translation>Las edades y caducidades se muestran mal en esa medida: ponga en hora el reloj del equipo.</translation>
    </message>
</context>
<context>
    <name>tokendeck::LineWords</name>
    <message>
        <source>Times are those of %1.</source>
        <translation>Las horas son las de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters that are not known</source>
        <translation>
            <numerusform>un filtro que no se conoce</numerusform>
            <numerusform>%Ln filtros que no se conocen</numerusform>
        </translation>
    </message>
    <message>
        <source>no filter: everything</source>
        <translation>sin filtro: todo</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>ningún filtro</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>caduca pronto</translation>
    </message>
    <message>
        <source>same token elsewhere</source>
        <translation>el mismo token en otra parte</translation>
    </message>
    <message>
        <source>sees nothing</source>
        <translation>no ve nada</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>nunca caduca</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>sin uso</translation>
    </message>
    <message>
        <source>single shipping token</source>
        <translation>único token de envío</translation>
    </message>
    <message>
        <source>limit nearly reached</source>
        <translation>límite casi alcanzado</translation>
    </message>
    <message>
        <source>closed to search</source>
        <translation>cerrada a la búsqueda</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usado</translation>
    </message>
    <message>
        <source>old</source>
        <translation>antiguo</translation>
    </message>
    <message>
        <source>there twice</source>
        <translation>está dos veces</translation>
    </message>
    <message>
        <source>same filters as another</source>
        <translation>los mismos filtros que otro</translation>
    </message>
    <message>
        <source>not attached</source>
        <translation>sin asociar</translation>
    </message>
    <message>
        <source>name says nothing</source>
        <translation>el nombre no dice nada</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sin responsable</translation>
    </message>
    <message>
        <source>not checked for long</source>
        <translation>sin comprobar hace mucho</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Production (1001)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>Token de la cuenta</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>%1 or earlier</source>
        <translation>%1 o antes</translation>
    </message>
    <message>
        <source>Deleted between %1 and %2; by whom is not known</source>
        <translation>Eliminado entre %1 y %2; no se sabe por quién</translation>
    </message>
    <message>
        <source>Deleted on %1; by whom is not known</source>
        <translation>Eliminado el %1; no se sabe por quién</translation>
    </message>
    <message>
        <source>Deleted on %1 by %2</source>
        <translation>Eliminado el %1 por %2</translation>
    </message>
    <message>
        <source>Deleted on %1 by an API token</source>
        <translation>Eliminado el %1 por un token de API</translation>
    </message>
</context>
<context>
    <name>tokendeck::ListCommand</name>
    <message>
        <source>list needs one of: %1.</source>
        <translation>list necesita uno de: %1.</translation>
    </message>
    <message>
        <source>Writes accounts, tokens or filters of all connections.</source>
        <translation>Escribe cuentas, tokens o filtros de todas las conexiones.</translation>
    </message>
    <message>
        <source>Words search as they do in the window: account:partners is:unused expires:&lt;7d filter:env=prod -is:expired. A row has to match all of them; of what is not known whether it matches, the number is said. Tokens are masked.</source>
        <translation>Las palabras buscan como en la ventana: account:partners is:unused expires:&lt;7d filter:env=prod -is:expired. Una fila tiene que cumplirlas todas; se dice de cuántas no se sabe. Los tokens van ocultos.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ListPage</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>Abrir la consola</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>Se copió el texto.</translation>
    </message>
    <message>
        <source>The shape of the answer was copied: names and types, and no value.</source>
        <translation>Se copió la forma de la respuesta: nombres y tipos, y ningún valor.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>Seleccione primero una fila.</translation>
    </message>
    <message>
        <source>%1: select one row alone.</source>
        <translation>%1: seleccione una sola fila.</translation>
    </message>
    <message>
        <source>%1: that cannot be done with what is listed here.</source>
        <translation>%1: no se puede hacer con lo que se lista aquí.</translation>
    </message>
    <message>
        <source>Logz.io does not permit it; the page says why.</source>
        <translation>Logz.io no lo permite; la página dice por qué.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
</context>
<context>
    <name>tokendeck::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Lock the keychain too</source>
        <translation>Bloquear también el depósito de claves</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>The tokens are no longer in memory. Your desktop lets Tokendeck clear the clipboard only while its window is in front: click here.</source>
        <translation>Los tokens ya no están en la memoria. Su escritorio solo deja que Tokendeck borre el portapapeles mientras su ventana está al frente: haga clic aquí.</translation>
    </message>
    <message>
        <source>The tokens are no longer in memory, and the clipboard is cleared.</source>
        <translation>Los tokens ya no están en la memoria y el portapapeles está borrado.</translation>
    </message>
    <message>
        <source>Unlocking reads them from %1 again.

This hides them from a look over your shoulder. It asks for no password: whoever can use your session can unlock. Lock the keychain or the screen to keep others out.</source>
        <translation>Desbloquear los vuelve a leer de: %1.

Esto los oculta de una mirada por encima del hombro. No pide contraseña: quien pueda usar su sesión puede desbloquear. Bloquee el llavero o la pantalla para que otros no entren.</translation>
    </message>
    <message>
        <source>%1 asks for its password…</source>
        <translation>%1 pide su contraseña…</translation>
    </message>
    <message>
        <source>%1 is still locked, and so is Tokendeck.</source>
        <translation>%1 sigue bloqueado, y Tokendeck también.</translation>
    </message>
    <message>
        <source>%1 is locked: it asks for its password.</source>
        <translation>%1 está bloqueado: pide su contraseña.</translation>
    </message>
    <message>
        <source>%1 could not be locked from here.</source>
        <translation>%1 no se pudo bloquear desde aquí.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Unlocking gets them from the sandbox again.</source>
        <translation>Desbloquear los vuelve a obtener del sandbox.</translation>
    </message>
    <message>
        <source>This hides them from a look over your shoulder. It asks for no password: whoever can use your session can unlock. Lock the screen to keep others out.</source>
        <translation>Esto los oculta de una mirada por encima del hombro. No pide contraseña: quien pueda usar su sesión puede desbloquear. Bloquee la pantalla para dejar fuera a otros.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Unlocking reads them from %1 again, which asks for its password first.</source>
        <translation>Al desbloquear se leen de nuevo desde %1, que antes pide su contraseña.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>La página anterior</translation>
    </message>
    <message>
        <source>The manual is in English.</source>
        <translation>El manual está en inglés.</translation>
    </message>
</context>
<context>
    <name>tokendeck::MarkWords</name>
    <message>
        <source>As of %1, not read since</source>
        <translation>A fecha de %1, sin leer desde entonces</translation>
    </message>
    <message>
        <source>%1, being deleted</source>
        <translation>%1, eliminándose</translation>
    </message>
    <message>
        <source>%1, being changed</source>
        <translation>%1, cambiándose</translation>
    </message>
    <message>
        <source>%1, not in Logz.io’s list</source>
        <translation>%1, no está en la lista de Logz.io</translation>
    </message>
    <message>
        <source>%1, not yet read again</source>
        <translation>%1, aún sin releer</translation>
    </message>
    <message>
        <source>%1, not read since</source>
        <translation>%1, sin leer desde entonces</translation>
    </message>
</context>
<context>
    <name>tokendeck::MatchSwitch</name>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alguno</translation>
    </message>
    <message>
        <source>A log is visible when it matches all of the filters</source>
        <translation>Un registro es visible cuando cumple todos los filtros</translation>
    </message>
    <message>
        <source>A log is visible when it matches any of the filters</source>
        <translation>Un registro es visible cuando cumple alguno de los filtros</translation>
    </message>
</context>
<context>
    <name>tokendeck::MergeFiltersDialog</name>
    <message>
        <source>%1 has it twice. The one with the id %2 is kept.</source>
        <translation>%1 lo tiene dos veces. Se conserva el de ID %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has it twice. The one with the id %2 is kept: %Ln shared tokens have it.</source>
        <translation>
            <numerusform>%1 lo tiene dos veces. Se conserva el de ID %2: lo tiene un token compartido.</numerusform>
            <numerusform>%1 lo tiene dos veces. Se conserva el de ID %2: lo tienen %Ln tokens compartidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No shared token has the one with the id %1, which is deleted.</source>
        <translation>Ningún token compartido tiene el de ID %1, que se elimina.</translation>
    </message>
    <message numerus="yes">
        <source>%n shared tokens move over from the one with the id %1: %2. That one is deleted last.</source>
        <translation>
            <numerusform>Un token compartido pasa del de ID %1: %2. Ese se elimina al final.</numerusform>
            <numerusform>%n tokens compartidos pasan del de ID %1: %2. Ese se elimina al final.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each token shows the same logs as before, and is at no moment without a filter.</source>
        <translation>Cada token muestra los mismos registros que antes y en ningún momento está sin filtro.</translation>
    </message>
    <message>
        <source>Merge the two filters %1</source>
        <translation>Fusionar los dos filtros %1</translation>
    </message>
    <message>
        <source>Merge filters</source>
        <translation>Fusionar filtros</translation>
    </message>
</context>
<context>
    <name>tokendeck::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>tokendeck::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>tokendeck::NameField</name>
    <message>
        <source>A name is needed.</source>
        <translation>Hace falta un nombre.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>%1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The name has a character that cannot be seen. Type it anew.</source>
        <translation>El nombre tiene un carácter que no se ve. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>This looks like a token or a part of one. A name is seen by everybody; choose another.</source>
        <translation>Esto parece un token o una parte de uno. Un nombre lo ve todo el mundo; elija otro.</translation>
    </message>
</context>
<context>
    <name>tokendeck::NamedTokens</name>
    <message>
        <source>is disabled: logs sent with it are dropped</source>
        <translation>está desactivado: los registros enviados con él se descartan</translation>
    </message>
    <message>
        <source>has expired</source>
        <translation>ha caducado</translation>
    </message>
    <message>
        <source>There is no token %1.</source>
        <translation>No hay ningún token %1.</translation>
    </message>
    <message>
        <source>The text of %1 is not known: Logz.io tells it only once, when it is made.</source>
        <translation>El texto de %1 no se conoce: Logz.io solo lo dice una vez, al crearlo.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>“Collector” is disabled</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Whether there is a token %1 is not known: not all was read.</source>
        <translation>No se sabe si hay un token %1: no se leyó todo.</translation>
    </message>
    <message>
        <source>  %1/%2  %3 %4 of %5</source>
        <comment>  shared/42  shared token “Partners” of Production</comment>
        <translation>  %1/%2  %3 %4 de %5</translation>
    </message>
    <message>
        <source>The account token of %1 is not known: Logz.io did not tell it with the account.</source>
        <translation>El token de la cuenta %1 no se conoce: Logz.io no lo dio con la cuenta.</translation>
    </message>
    <message>
        <source>%1 can be one of several. Name one of them:</source>
        <translation>%1 puede ser uno de varios. Indique uno de ellos:</translation>
    </message>
    <message>
        <source>The account token of %1 is not known: Logz.io tells it to the main account. Name its connection, too: --connection %2.</source>
        <translation>El token de la cuenta %1 no se conoce: Logz.io se lo da a la cuenta principal. Indique también su conexión: --connection %2.</translation>
    </message>
    <message>
        <source>Whether %1 is the only one of its name is not known: not all was read. Name it by its list:</source>
        <translation>No se sabe si %1 es el único con ese nombre: no se leyó todo. Indíquelo con su lista:</translation>
    </message>
</context>
<context>
    <name>tokendeck::Names</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The quotes of your language, round a name.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>, </source>
        <comment>separator</comment>
        <extracomment>What stands between the parts of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>.</source>
        <comment>full stop</comment>
        <extracomment>The end of a sentence, behind a quote.</extracomment>
        <translation>.</translation>
    </message>
</context>
<context>
    <name>tokendeck::NavList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>tokendeck::NewApiTokenDialog</name>
    <message>
        <source>New API token</source>
        <translation>Nuevo token de API</translation>
    </message>
    <message>
        <source>Who has it can do in the account what you can. Some backends tell it only once: copy it when it is made.</source>
        <translation>Quien lo tenga puede hacer en la cuenta lo mismo que usted. Algunos backends solo lo dicen una vez: cópielo al crearlo.</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Crear token</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>%1 · made with the token of %2</source>
        <translation>%1 · creado con el token de %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::NewFilterDialog</name>
    <message>
        <source>New filter</source>
        <translation>Nuevo filtro</translation>
    </message>
    <message>
        <source>A log matches when the field has exactly this value. The filter shows and hides nothing until a shared token has it.</source>
        <translation>Un registro coincide cuando el campo tiene exactamente este valor. El filtro no muestra ni oculta nada hasta que lo tenga un token compartido.</translation>
    </message>
    <message>
        <source>Create filter</source>
        <translation>Crear filtro</translation>
    </message>
</context>
<context>
    <name>tokendeck::NewSharedTokenDialog</name>
    <message>
        <source>New shared token</source>
        <translation>Nuevo token compartido</translation>
    </message>
    <message>
        <source>Whoever has it sees the logs that its filters let through, without a login</source>
        <translation>Quien lo tenga ve, sin iniciar sesión, los registros que sus filtros dejan pasar</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Crear token</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The connection was removed.</source>
        <translation>La conexión se quitó.</translation>
    </message>
</context>
<context>
    <name>tokendeck::NewShippingTokenDialog</name>
    <message>
        <source>The account has a shipping token of this name.</source>
        <translation>La cuenta tiene un token de envío con este nombre.</translation>
    </message>
    <message>
        <source>New shipping token</source>
        <translation>Nuevo token de envío</translation>
    </message>
    <message>
        <source>Logs that are sent with it arrive in the account. It is enabled at once.</source>
        <translation>Los registros enviados con él llegan a la cuenta. Está activo de inmediato.</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Crear token</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 enabled shipping tokens are in use. Disable or delete one first.</source>
        <translation>
            <numerusform>%n de %1 tokens de envío activos está en uso. Desactive o elimine uno primero.</numerusform>
            <numerusform>%n de %1 tokens de envío activos están en uso. Desactive o elimine uno primero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 enabled shipping tokens are in use.</source>
        <translation>
            <numerusform>%n de %1 tokens de envío activos está en uso.</numerusform>
            <numerusform>%n de %1 tokens de envío activos están en uso.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::NoScreen</name>
    <message>
        <source>The window cannot be opened: it needs a session with a screen.</source>
        <translation>No se puede abrir la ventana: necesita una sesión con pantalla.</translation>
    </message>
</context>
<context>
    <name>tokendeck::NoteWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Logz.io did not take the name: it is called %1.</source>
        <translation>Logz.io no tomó el nombre: se llama %1.</translation>
    </message>
    <message>
        <source>Logz.io did not take the expiry: it expires on %1.</source>
        <translation>Logz.io no tomó la caducidad: caduca el %1.</translation>
    </message>
    <message>
        <source>Logz.io did not take the expiry: it never expires.</source>
        <translation>Logz.io no tomó la caducidad: nunca caduca.</translation>
    </message>
    <message>
        <source>Logz.io gave it other filters than asked for. Look at them now.</source>
        <translation>Logz.io le dio otros filtros que los pedidos. Mírelos ahora.</translation>
    </message>
    <message>
        <source>Logz.io combines its filters in the other way than asked for. Look at them now.</source>
        <translation>Logz.io combina sus filtros de otra manera que la pedida. Mírelos ahora.</translation>
    </message>
    <message>
        <source>Logz.io did not change whether it is enabled.</source>
        <translation>Logz.io no cambió si está activo.</translation>
    </message>
    <message>
        <source>Other settings of the account are not as they were before: %1. Look at it in the Logz.io console.</source>
        <translation>Otros ajustes de la cuenta no están como antes: %1. Mírela en la consola de Logz.io.</translation>
    </message>
    <message>
        <source>Logz.io has accepted it; what it shows now could not be read.</source>
        <translation>Logz.io lo aceptó; no se pudo leer lo que muestra ahora.</translation>
    </message>
    <message>
        <source>The token of this connection acts for %1 (account %2) now, so nothing was sent.</source>
        <translation>El token de esta conexión actúa ahora por %1 (cuenta %2), así que no se envió nada.</translation>
    </message>
    <message>
        <source>The answer was lost; asked again, Logz.io shows the change made.</source>
        <translation>La respuesta se perdió; preguntado de nuevo, Logz.io muestra el cambio hecho.</translation>
    </message>
    <message>
        <source>It was deleted elsewhere before.</source>
        <translation>Ya se había eliminado en otra parte.</translation>
    </message>
    <message>
        <source>What had been changed was put back.</source>
        <translation>Lo que se había cambiado se dejó como estaba.</translation>
    </message>
    <message>
        <source>The new filter %1 was made and is not used.</source>
        <translation>El filtro nuevo %1 se creó y no se usa.</translation>
    </message>
    <message>
        <source>The old filter %1 is still there.</source>
        <translation>El filtro antiguo %1 sigue ahí.</translation>
    </message>
    <message>
        <source>The old token %1 is still there and shows what it showed.</source>
        <translation>El token antiguo %1 sigue ahí y muestra lo que mostraba.</translation>
    </message>
    <message>
        <source>A new token %1 was made and is not what was asked for. Look at it, and delete it if nobody else made it.</source>
        <translation>Se creó un token nuevo %1 y no es lo que se pidió. Mírelo, y elimínelo si no lo creó nadie más.</translation>
    </message>
    <message>
        <source>Logz.io answered with %1, which was there before. It was left as it is.</source>
        <translation>Logz.io respondió con %1, que ya estaba antes. Se dejó como está.</translation>
    </message>
    <message>
        <source>API token %1 was made, but Logz.io did not say for which account it acts, so it is not kept here. Delete it in the Logz.io console.</source>
        <translation>Se creó el token de API %1, pero Logz.io no dijo por qué cuenta actúa, así que no se guarda aquí. Elimínelo en la consola de Logz.io.</translation>
    </message>
    <message>
        <source>Asked again for some seconds, Logz.io does not show the change.</source>
        <translation>Preguntado de nuevo durante unos segundos, Logz.io no muestra el cambio.</translation>
    </message>
    <message>
        <source>Logz.io says that it does not know it, and shows it all the same.</source>
        <translation>Logz.io dice que no lo conoce, y aun así lo muestra.</translation>
    </message>
    <message>
        <source>Filter %1 was deleted elsewhere: choose again without it.</source>
        <translation>El filtro %1 se eliminó en otra parte: elija de nuevo sin él.</translation>
    </message>
    <message>
        <source>Logz.io made token %1 with other filters than asked for, so it was deleted again.</source>
        <translation>Logz.io creó el token %1 con otros filtros que los pedidos, así que se eliminó de nuevo.</translation>
    </message>
    <message>
        <source>Token %1 has no filter: it shows every log. Attach a filter or delete it now.</source>
        <translation>El token %1 no tiene filtro: muestra todos los registros. Asocie un filtro o elimínelo ahora.</translation>
    </message>
    <message>
        <source>It is the last enabled shipping token: without it no log of the account arrives.</source>
        <translation>Es el último token de envío activo: sin él no llega ningún registro de la cuenta.</translation>
    </message>
    <message>
        <source>The account may not have another enabled shipping token.</source>
        <translation>La cuenta no puede tener otro token de envío activo.</translation>
    </message>
    <message>
        <source>The connection %1 of Tokendeck works with it.</source>
        <translation>La conexión %1 de Tokendeck funciona con él.</translation>
    </message>
    <message>
        <source>The connection %1 worked with it and needs a new token.</source>
        <translation>La conexión %1 funcionaba con él y necesita un token nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 still have the old filter.</source>
        <translation>
            <numerusform>%1 tiene aún el filtro antiguo.</numerusform>
            <numerusform>%1 tienen aún el filtro antiguo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have the new filter already.</source>
        <translation>
            <numerusform>%1 tiene ya el filtro nuevo.</numerusform>
            <numerusform>%1 tienen ya el filtro nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have the old or the new filter; which could not be read.</source>
        <translation>
            <numerusform>%1 tiene el filtro antiguo o el nuevo; no se pudo leer cuál.</numerusform>
            <numerusform>%1 tienen el filtro antiguo o el nuevo; no se pudo leer cuál.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would be left without a filter and show every log.</source>
        <translation>%1 quedaría sin filtro y mostraría todos los registros.</translation>
    </message>
    <message>
        <source>The API token that Logz.io answered with acts for %1 (account %2). It is not kept here, and was left as it is.</source>
        <translation>El token de API con que respondió Logz.io actúa por %1 (cuenta %2). No se guarda aquí y se dejó como está.</translation>
    </message>
    <message>
        <source>Locking ended it before the answer came; asked afterwards, Logz.io shows the change made.</source>
        <translation>El bloqueo lo terminó antes de que llegara la respuesta; preguntado después, Logz.io muestra el cambio hecho.</translation>
    </message>
    <message numerus="yes">
        <source>The account may have %n enabled shipping tokens. Disable or delete one first.</source>
        <translation>
            <numerusform>La cuenta puede tener %n token de envío activo. Desactívelo o elimínelo primero.</numerusform>
            <numerusform>La cuenta puede tener %n tokens de envío activos. Desactive o elimine uno primero.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::NoticeBars</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>tokendeck::NoticeWords</name>
    <message numerus="yes">
        <source>%n new high findings</source>
        <translation>
            <numerusform>Un nuevo hallazgo alto</numerusform>
            <numerusform>%n nuevos hallazgos altos</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see the first in Tokendeck.</source>
        <translation>Haga clic para ver el primero en Tokendeck.</translation>
    </message>
</context>
<context>
    <name>tokendeck::Numbers</name>
    <message>
        <source>0 %</source>
        <translation>0 %</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <source>&gt;99 %</source>
        <translation>&gt;99 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>tokendeck::ObstacleWords</name>
    <message>
        <source>Its connection was removed.</source>
        <translation>Su conexión se quitó.</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 está bloqueada.</translation>
    </message>
    <message>
        <source>Logz.io refuses the API token of %1. Enter a new one first.</source>
        <translation>Logz.io rechaza el token de API de %1. Introduzca primero uno nuevo.</translation>
    </message>
    <message>
        <source>The API token of %1 is not available.</source>
        <translation>El token de API de %1 no está disponible.</translation>
    </message>
    <message>
        <source>What Logz.io answers for it was not understood at %1, so it cannot be changed here.</source>
        <translation>No se entendió en %1 lo que Logz.io responde de él, así que no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>%1 is the last enabled shipping token: without it no log of its account arrives. Enable or make another one first.</source>
        <translation>%1 es el último token de envío activo: sin él no llega ningún registro de su cuenta. Active o cree otro primero.</translation>
    </message>
    <message>
        <source>Filters belong to an account: select tokens of one account.</source>
        <translation>Los filtros pertenecen a una cuenta: seleccione tokens de una sola cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>The account may have %n enabled shipping tokens, and has them. Disable or delete one first.</source>
        <translation>
            <numerusform>La cuenta puede tener %n token de envío activo, y lo tiene. Desactívelo o elimínelo primero.</numerusform>
            <numerusform>La cuenta puede tener %n tokens de envío activos, y los tiene. Desactive o elimine uno primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is from %1 and was not read again yet. It can be copied and changed once it was.</source>
        <translation>Esto es de %1 y aún no se ha vuelto a leer. Cuando se lea, se podrá copiar y cambiar.</translation>
    </message>
</context>
<context>
    <name>tokendeck::OlderEntries</name>
    <message>
        <source>Load older</source>
        <translation>Cargar anteriores</translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation>Cargar entradas anteriores</translation>
    </message>
    <message>
        <source>Reading older entries…</source>
        <translation>Leyendo entradas anteriores…</translation>
    </message>
    <message>
        <source>Read back to %1.</source>
        <translation>Leído hasta %1.</translation>
    </message>
    <message>
        <source>There are older entries.</source>
        <translation>Hay entradas anteriores.</translation>
    </message>
</context>
<context>
    <name>tokendeck::OptionWords</name>
    <message>
        <source>Only this connection, by its name or id; may be given often.</source>
        <translation>Solo esta conexión, por su nombre o ID; se puede dar varias veces.</translation>
    </message>
    <message>
        <source>How long to wait for Logz.io in all, 1 to 3600; 30 without.</source>
        <translation>Cuánto esperar a Logz.io en total, de 1 a 3600; 30 si no se da.</translation>
    </message>
    <message>
        <source>table for people (without), json or csv for programs.</source>
        <translation>table para personas (si no se da), json o csv para programas.</translation>
    </message>
    <message>
        <source>Tokens in full, not masked. Not on a terminal, whose window keeps them.</source>
        <translation>Los tokens enteros, sin ocultar. No en un terminal, cuya ventana los conserva.</translation>
    </message>
    <message>
        <source>With --reveal: on a terminal, too.</source>
        <translation>Con --reveal: también en un terminal.</translation>
    </message>
</context>
<context>
    <name>tokendeck::OutputFields</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Begin with a byte order mark</source>
        <translation>Empezar con una marca de orden de bytes</translation>
    </message>
    <message>
        <source>Some spreadsheets read letters with accents wrong without it.</source>
        <translation>Algunas hojas de cálculo leen mal las letras con acentos sin ella.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
</context>
<context>
    <name>tokendeck::OverviewPage</name>
    <message>
        <source>Everything is checked on this computer. No token leaves it.</source>
        <translation>Todo se comprueba en este equipo. Ningún token sale de él.</translation>
    </message>
    <message>
        <source>what is silenced</source>
        <translation>lo que está silenciado</translation>
    </message>
    <message>
        <source>Connect them…</source>
        <translation>Conectarlas…</translation>
    </message>
</context>
<context>
    <name>tokendeck::PaceWatch</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>tokendeck::Page</name>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1: this works in the lists of accounts, tokens and filters.</source>
        <translation>%1: esto funciona en las listas de cuentas, tokens y filtros.</translation>
    </message>
</context>
<context>
    <name>tokendeck::PageLinkWords</name>
    <message>
        <source>The link was not followed: %1</source>
        <translation>No se siguió el enlace: %1</translation>
    </message>
    <message>
        <source>it holds what looks like a token. A link names a page, never a token.</source>
        <translation>contiene algo que parece un token. Un enlace nombra una página, nunca un token.</translation>
    </message>
    <message>
        <source>it is none of Tokendeck’s, such as tokendeck://overview.</source>
        <translation>no es de Tokendeck, como tokendeck://overview.</translation>
    </message>
    <message>
        <source>there is no page %1.</source>
        <translation>no existe la página %1.</translation>
    </message>
    <message>
        <source>%1 is no id.</source>
        <translation>%1 no es un ID.</translation>
    </message>
    <message>
        <source>the page %1 has no rows with an id.</source>
        <translation>la página %1 no tiene filas con ID.</translation>
    </message>
    <message>
        <source>it says %1, which no link can.</source>
        <translation>dice %1, que ningún enlace puede.</translation>
    </message>
    <message>
        <source>it says %1 twice.</source>
        <translation>dice %1 dos veces.</translation>
    </message>
    <message>
        <source>%1 is no account’s id.</source>
        <translation>%1 no es el ID de una cuenta.</translation>
    </message>
    <message>
        <source>what it searches for cannot be typed into a search.</source>
        <translation>lo que busca no se puede escribir en una búsqueda.</translation>
    </message>
    <message>
        <source>it names a row and a search; it can have one of them.</source>
        <translation>nombra una fila y una búsqueda; puede tener una de las dos.</translation>
    </message>
    <message>
        <source>it names an account, but no row of it.</source>
        <translation>nombra una cuenta, pero ninguna fila suya.</translation>
    </message>
</context>
<context>
    <name>tokendeck::PageSearch</name>
    <message>
        <source>Search for %1</source>
        <translation>Búsqueda de %1</translation>
    </message>
</context>
<context>
    <name>tokendeck::PageWords</name>
    <message>
        <source>%1 of %2</source>
        <comment>the shared tokens of Production</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>The token of %1 was for one session only. Enter it to go on.</source>
        <translation>El token de %1 era para una sola sesión. Introdúzcalo para seguir.</translation>
    </message>
    <message>
        <source>What was loaded before stays visible.</source>
        <translation>Lo que se cargó antes sigue visible.</translation>
    </message>
    <message>
        <source>This backend does not list API tokens: shown are the ones that this computer knows.</source>
        <translation>Este backend no lista los tokens de API: se muestran los que conoce este equipo.</translation>
    </message>
    <message>
        <source>What you see is from %1.</source>
        <translation>Lo que ve es de %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n other accounts the same page has a problem: %1.</source>
        <translation>
            <numerusform>De otra cuenta la misma página tiene un problema: %1.</numerusform>
            <numerusform>De otras %n cuentas la misma página tiene un problema: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: not understood. What can be read with them is not known; it may be every log.</source>
        <translation>
            <numerusform>%1: no se entendió. No se sabe qué se puede leer con él; puede ser todo registro.</numerusform>
            <numerusform>%1: no se entendieron. No se sabe qué se puede leer con ellos; puede ser todo registro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: not understood. They stand in the list and cannot be changed here.</source>
        <translation>
            <numerusform>%1: no se entendió. Está en la lista y no se puede cambiar aquí.</numerusform>
            <numerusform>%1: no se entendieron. Están en la lista y no se pueden cambiar aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>Cargando %1…</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Esperando al depósito de claves</translation>
    </message>
    <message>
        <source>It may be asking for its password in a window of its own.</source>
        <translation>Puede que pida su contraseña en una ventana propia.</translation>
    </message>
    <message>
        <source>The API token is not allowed to read %1</source>
        <translation>El token de API no tiene permiso para leer %1</translation>
    </message>
    <message>
        <source>Use a token of the main account.</source>
        <translation>Use un token de la cuenta principal.</translation>
    </message>
    <message>
        <source>Logz.io’s support must enable this</source>
        <translation>El soporte de Logz.io tiene que habilitarlo</translation>
    </message>
    <message>
        <source>The shared-token API is off until Logz.io’s support enables it for the account. Send them this text:</source>
        <translation>La API de tokens compartidos está apagada hasta que el soporte de Logz.io la habilite para la cuenta. Envíeles este texto:</translation>
    </message>
    <message>
        <source>Nothing could be loaded</source>
        <translation>No se pudo cargar nada</translation>
    </message>
    <message>
        <source>Not every list could be loaded, and the others are empty</source>
        <translation>No se pudieron cargar todas las listas, y las demás están vacías</translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation>El mensaje de arriba dice por qué.</translation>
    </message>
    <message>
        <source>Nothing found: no row is searched by its whole token</source>
        <translation>No se encontró nada: ninguna fila se busca por su token entero</translation>
    </message>
    <message>
        <source>Nothing found for %1</source>
        <translation>No se encontró nada para %1</translation>
    </message>
    <message>
        <source>Every word must appear in the row.</source>
        <translation>Todas las palabras deben aparecer en la fila.</translation>
    </message>
    <message numerus="yes">
        <source>%n other connections cannot be used either: %1.</source>
        <translation>
            <numerusform>Otra conexión tampoco se puede usar: %1.</numerusform>
            <numerusform>Otras %n conexiones tampoco se pueden usar: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::Palette</name>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>A name, an id, or the first or last 4 characters of a token</source>
        <translation>Un nombre, un ID, o los 4 primeros o últimos caracteres de un token</translation>
    </message>
    <message>
        <source>Ctrl+P pins a token.</source>
        <translation>Ctrl+P fija un token.</translation>
    </message>
    <message>
        <source>is:unfiltered   expires:&lt;7d   &gt; for actions   Tab for more</source>
        <translation>is:unfiltered   expires:&lt;7d   &gt; para acciones   Tab para más</translation>
    </message>
    <message>
        <source>reading the lists…</source>
        <translation>leyendo las listas…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Tokens that you pin or copy stand here.</source>
        <translation>Aquí están los tokens que fija o copia.</translation>
    </message>
    <message>
        <source>The lists are being read.</source>
        <translation>Se están leyendo las listas.</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>There is nothing more to do with it.</source>
        <translation>No hay nada más que hacer con él.</translation>
    </message>
    <message>
        <source>Esc goes back</source>
        <translation>Esc vuelve atrás</translation>
    </message>
    <message>
        <source>typed, not kept</source>
        <translation>escrito, no se guarda</translation>
    </message>
    <message>
        <source>pasted, not kept</source>
        <translation>pegado, no se guarda</translation>
    </message>
</context>
<context>
    <name>tokendeck::PaletteDeeds</name>
    <message>
        <source>It is no longer there.</source>
        <translation>Ya no está.</translation>
    </message>
    <message>
        <source>Press Enter again to copy it all the same.</source>
        <translation>Pulse Intro otra vez para copiarlo de todos modos.</translation>
    </message>
    <message>
        <source>It was not copied: another application holds the clipboard. Try again.</source>
        <translation>No se copió: otra aplicación retiene el portapapeles. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The text of this token is not known here, so it cannot be copied. Ctrl+Enter shows it in its page.</source>
        <translation>El texto de este token no se conoce aquí, así que no se puede copiar. Ctrl+Intro lo muestra en su página.</translation>
    </message>
    <message>
        <source>It has no token to copy.</source>
        <translation>No tiene token que copiar.</translation>
    </message>
    <message>
        <source>Tokens alone can be pinned.</source>
        <translation>Solo se pueden fijar tokens.</translation>
    </message>
    <message>
        <source>%1 tokens are pinned, which is the most.</source>
        <translation>Hay %1 tokens fijados, que es el máximo.</translation>
    </message>
    <message>
        <source>It is pinned until Tokendeck ends: the file could not be written.</source>
        <translation>Queda fijado hasta que termine Tokendeck: no se pudo escribir el archivo.</translation>
    </message>
</context>
<context>
    <name>tokendeck::PaletteField</name>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>Find a token, filter, account, page or action</source>
        <translation>Buscar un token, filtro, cuenta, página o acción</translation>
    </message>
    <message>
        <source>A token that is typed. It is not kept.</source>
        <translation>Un token escrito. No se guarda.</translation>
    </message>
    <message>
        <source>A token that was pasted. It is not kept.</source>
        <translation>Un token pegado. No se guarda.</translation>
    </message>
</context>
<context>
    <name>tokendeck::PaletteModel</name>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Intro: %1</translation>
    </message>
</context>
<context>
    <name>tokendeck::PaletteSource</name>
    <message>
        <source>Pinned</source>
        <translation>Fijados</translation>
    </message>
    <message>
        <source>Copied last</source>
        <translation>Copiados por último</translation>
    </message>
    <message>
        <source>This token is</source>
        <translation>Este token es</translation>
    </message>
    <message>
        <source>This token stands in several places</source>
        <translation>Este token está en varios sitios</translation>
    </message>
    <message>
        <source>%1, create</source>
        <translation>%1, crear</translation>
    </message>
</context>
<context>
    <name>tokendeck::PaletteWords</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>unfiltered</source>
        <translation>sin filtro</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>filtro %1</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>nunca caduca</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>caduca %1</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>cuenta %1</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>Cuenta principal</translation>
    </message>
    <message>
        <source>Sub account</source>
        <translation>Subcuenta</translation>
    </message>
    <message>
        <source>Metrics account</source>
        <translation>Cuenta de métricas</translation>
    </message>
    <message>
        <source>Tracing account</source>
        <translation>Cuenta de trazas</translation>
    </message>
    <message>
        <source>Security account</source>
        <translation>Cuenta de seguridad</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Filters and accounts</source>
        <translation>Filtros y cuentas</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>responsable %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>uses not known</source>
        <translation>uso desconocido</translation>
    </message>
    <message>
        <source>used by no shared token</source>
        <translation>no lo usa ningún token compartido</translation>
    </message>
    <message numerus="yes">
        <source>used by %n shared tokens</source>
        <translation>
            <numerusform>lo usa un token compartido</numerusform>
            <numerusform>lo usan %n tokens compartidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used by %n shared tokens or more</source>
        <translation>
            <numerusform>lo usa un token compartido o más</numerusform>
            <numerusform>lo usan %n tokens compartidos o más</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections, pages and views</source>
        <translation>Conexiones, páginas y vistas</translation>
    </message>
    <message>
        <source>View of %1</source>
        <translation>Vista de %1</translation>
    </message>
</context>
<context>
    <name>tokendeck::PanelDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Asking Logz.io…</source>
        <translation>Preguntando a Logz.io…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::PasteDialog</name>
    <message>
        <source>Paste logs</source>
        <translation>Pegar registros</translation>
    </message>
    <message>
        <source>JSON lines: one log as a JSON object on each line. They stay on this computer.</source>
        <translation>Líneas JSON: en cada línea un registro como objeto JSON. Se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Use these logs</source>
        <translation>Usar estos registros</translation>
    </message>
</context>
<context>
    <name>tokendeck::PillBox</name>
    <message>
        <source>unknown filter %1</source>
        <translation>filtro desconocido %1</translation>
    </message>
</context>
<context>
    <name>tokendeck::PillFlow</name>
    <message>
        <source>No filter is chosen</source>
        <translation>No hay ningún filtro elegido</translation>
    </message>
</context>
<context>
    <name>tokendeck::PillsView</name>
    <message>
        <source>Enter shows the filter</source>
        <translation>Intro muestra el filtro</translation>
    </message>
</context>
<context>
    <name>tokendeck::PlaceOpener</name>
    <message>
        <source>The link is followed as soon as an account is connected.</source>
        <translation>El enlace se sigue en cuanto haya una cuenta conectada.</translation>
    </message>
    <message>
        <source>The page %1 cannot be searched.</source>
        <translation>En la página %1 no se puede buscar.</translation>
    </message>
    <message>
        <source>The link leads to the account %1, which is not connected.</source>
        <translation>El enlace lleva a la cuenta %1, que no está conectada.</translation>
    </message>
    <message>
        <source>The link leads to the %1 %2, which is not there.</source>
        <translation>El enlace lleva a %1 %2, que no existe.</translation>
    </message>
</context>
<context>
    <name>tokendeck::PreviewModel</name>
    <message>
        <source>%1, visible</source>
        <translation>%1, visible</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, oculto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>tokendeck::PreviewPane</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Choose the logs to try the filters on</source>
        <translation>Elegir los registros con que probar los filtros</translation>
    </message>
    <message>
        <source>What this token will see</source>
        <translation>Lo que verá este token</translation>
    </message>
    <message>
        <source>Source of the logs: %1</source>
        <translation>Origen de los registros: %1</translation>
    </message>
    <message>
        <source>of %1 (%2)</source>
        <translation>de %1 (%2)</translation>
    </message>
    <message>
        <source>the logs</source>
        <translation>los registros</translation>
    </message>
    <message>
        <source>This API token may not search the logs of %1, so there is no preview. Filters can be chosen all the same; logs of your own can be pasted.</source>
        <translation>Este token de API no puede buscar en los registros de %1, así que no hay vista previa. Aun así se pueden elegir filtros; se pueden pegar registros propios.</translation>
    </message>
    <message>
        <source>the preview</source>
        <translation>la vista previa</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>There are no logs to try the filters on.</source>
        <translation>No hay registros con que probar los filtros.</translation>
    </message>
    <message>
        <source>Paste JSON lines…</source>
        <translation>Pegar líneas JSON…</translation>
    </message>
    <message>
        <source>Open a file with JSON lines…</source>
        <translation>Abrir un archivo con líneas JSON…</translation>
    </message>
    <message>
        <source>Open logs</source>
        <translation>Abrir registros</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl *.ndjson *.json *.log);;All files (*)</source>
        <translation>Líneas JSON (*.jsonl *.ndjson *.json *.log);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>tokendeck::PreviewTable</name>
    <message>
        <source>Sample logs</source>
        <translation>Registros de muestra</translation>
    </message>
</context>
<context>
    <name>tokendeck::Problem</name>
    <message>
        <source>the account’s API token could not be read from the keychain</source>
        <translation>no se pudo leer el token de API de la cuenta en el depósito de claves</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Compruebe la red y reinténtelo.</translation>
    </message>
    <message>
        <source>A proxy, a firewall or a network’s sign-in stands in between. Sign in there, or ask who runs the network, then try again.</source>
        <translation>Hay en medio un proxy, un cortafuegos o el inicio de sesión de una red. Inicie sesión allí, o pregunte a quien lleva la red, y reinténtelo.</translation>
    </message>
    <message>
        <source>There is no network for %1, or the host’s name is not known.</source>
        <translation>No hay red para %1, o no se conoce el nombre del servidor.</translation>
    </message>
    <message>
        <source>Check the network and the region.</source>
        <translation>Compruebe la red y la región.</translation>
    </message>
    <message>
        <source>there is no network, or the host’s name is not known</source>
        <translation>no hay red, o no se conoce el nombre del servidor</translation>
    </message>
    <message>
        <source>The host for %1 did not accept the connection.</source>
        <translation>El servidor de %1 no aceptó la conexión.</translation>
    </message>
    <message>
        <source>Check the region’s address and the firewall.</source>
        <translation>Compruebe la dirección de la región y el cortafuegos.</translation>
    </message>
    <message>
        <source>the host did not accept the connection</source>
        <translation>el servidor no aceptó la conexión</translation>
    </message>
    <message>
        <source>The system’s proxy did not let the request for %1 through.</source>
        <translation>El proxy del sistema no dejó pasar la petición de %1.</translation>
    </message>
    <message>
        <source>Check the proxy in the system’s network settings.</source>
        <translation>Compruebe el proxy en los ajustes de red del sistema.</translation>
    </message>
    <message>
        <source>the system’s proxy did not let the request through</source>
        <translation>el proxy del sistema no dejó pasar la petición</translation>
    </message>
    <message>
        <source>The connection for %1 is not secure: the server’s certificate was not accepted.</source>
        <translation>La conexión para %1 no es segura: no se aceptó el certificado del servidor.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the computer’s clock and what stands between it and Logz.io.</source>
        <translation>No se envió nada. Compruebe el reloj del equipo y qué hay entre él y Logz.io.</translation>
    </message>
    <message>
        <source>the server’s certificate was not accepted, so nothing was sent</source>
        <translation>no se aceptó el certificado del servidor, así que no se envió nada</translation>
    </message>
    <message>
        <source>Check the computer’s clock and what stands between it and Logz.io.</source>
        <translation>Compruebe el reloj del equipo y qué hay entre él y Logz.io.</translation>
    </message>
    <message>
        <source>There was no answer in time for %1.</source>
        <translation>No hubo respuesta a tiempo para %1.</translation>
    </message>
    <message>
        <source>there was no answer in time</source>
        <translation>no hubo respuesta a tiempo</translation>
    </message>
    <message>
        <source>The answer for %1 was cut off.</source>
        <translation>La respuesta para %1 llegó cortada.</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>la respuesta llegó cortada</translation>
    </message>
    <message>
        <source>The work on %1 was cancelled.</source>
        <translation>El trabajo en %1 se canceló.</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>se canceló</translation>
    </message>
    <message>
        <source>%2 answered for %1, not Logz.io.</source>
        <translation>Respondió %2 para %1, no Logz.io.</translation>
    </message>
    <message>
        <source>%2 answered, not Logz.io</source>
        <translation>respondió %2, no Logz.io</translation>
    </message>
    <message>
        <source>Logz.io refused the API token for %1.</source>
        <translation>Logz.io rechazó el token de API de %1.</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>Puede que se haya eliminado.</translation>
    </message>
    <message>
        <source>Logz.io refused the account’s API token</source>
        <translation>Logz.io rechazó el token de API de la cuenta</translation>
    </message>
    <message>
        <source>It may have been deleted. Enter a new token for the account.</source>
        <translation>Puede que se haya eliminado. Introduzca un token nuevo para la cuenta.</translation>
    </message>
    <message>
        <source>The API token is not allowed to use %1.</source>
        <translation>El token de API no tiene permiso para %1.</translation>
    </message>
    <message>
        <source>Ask Logz.io’s support to enable it, or use the main account’s token.</source>
        <translation>Pida al soporte de Logz.io que lo habilite, o use el token de la cuenta principal.</translation>
    </message>
    <message>
        <source>the account’s API token is not allowed to do it</source>
        <translation>el token de API de la cuenta no tiene permiso para hacerlo</translation>
    </message>
    <message>
        <source>Logz.io does not know %1 any more.</source>
        <translation>Logz.io ya no conoce %1.</translation>
    </message>
    <message>
        <source>It may have been deleted elsewhere; the list is refreshed.</source>
        <translation>Puede que se haya eliminado en otra parte; la lista se actualiza.</translation>
    </message>
    <message>
        <source>Logz.io does not know it any more</source>
        <translation>Logz.io ya no lo conoce</translation>
    </message>
    <message>
        <source>Logz.io does not know where to make it</source>
        <translation>Logz.io no sabe dónde crearlo</translation>
    </message>
    <message>
        <source>Refresh, and try again.</source>
        <translation>Actualice y reinténtelo.</translation>
    </message>
    <message>
        <source>This backend does not offer %1.</source>
        <translation>Este backend no ofrece %1.</translation>
    </message>
    <message>
        <source>Use the Logz.io console instead.</source>
        <translation>Use la consola de Logz.io en su lugar.</translation>
    </message>
    <message>
        <source>this backend does not offer it</source>
        <translation>este backend no lo ofrece</translation>
    </message>
    <message>
        <source>Logz.io did not accept the request for %1.</source>
        <translation>Logz.io no aceptó la petición de %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Logz.io did not accept the request</source>
        <translation>Logz.io no aceptó la petición</translation>
    </message>
    <message>
        <source>Logz.io got too many requests for %1.</source>
        <translation>Logz.io recibió demasiadas peticiones de %1.</translation>
    </message>
    <message>
        <source>Wait %2, then try again.</source>
        <translation>Espere %2 y reinténtelo.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere un minuto y reinténtelo.</translation>
    </message>
    <message>
        <source>Logz.io got too many requests</source>
        <translation>Logz.io recibió demasiadas peticiones</translation>
    </message>
    <message>
        <source>Logz.io failed to answer for %1.</source>
        <translation>Logz.io no logró responder para %1.</translation>
    </message>
    <message>
        <source>The fault is at Logz.io. Try again later.</source>
        <translation>El fallo está en Logz.io. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Logz.io failed to answer</source>
        <translation>Logz.io no logró responder</translation>
    </message>
    <message>
        <source>The account of %1 is in another region.</source>
        <translation>La cuenta de %1 está en otra región.</translation>
    </message>
    <message>
        <source>It is in %2.</source>
        <translation>Está en %2.</translation>
    </message>
    <message>
        <source>Choose its region.</source>
        <translation>Elija su región.</translation>
    </message>
    <message>
        <source>the account is in another region</source>
        <translation>la cuenta está en otra región</translation>
    </message>
    <message>
        <source>It is in %2. Connect the account there.</source>
        <translation>Está en %2. Conecte la cuenta allí.</translation>
    </message>
    <message>
        <source>Connect the account in its region.</source>
        <translation>Conecte la cuenta en su región.</translation>
    </message>
    <message>
        <source>The server for %1 pointed to another address, which is not followed.</source>
        <translation>El servidor de %1 remitió a otra dirección, que no se sigue.</translation>
    </message>
    <message>
        <source>Check the region’s address.</source>
        <translation>Compruebe la dirección de la región.</translation>
    </message>
    <message>
        <source>the server pointed to another address, which is not followed</source>
        <translation>el servidor remitió a otra dirección, que no se sigue</translation>
    </message>
    <message>
        <source>The address for %1 is not HTTPS.</source>
        <translation>La dirección de %1 no es HTTPS.</translation>
    </message>
    <message>
        <source>Nothing was sent. Use an address that begins with https://.</source>
        <translation>No se envió nada. Use una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>the address is not HTTPS, so nothing was sent</source>
        <translation>la dirección no es HTTPS, así que no se envió nada</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Use una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>The answer for %1 is larger than 64 MiB.</source>
        <translation>La respuesta para %1 supera los 64 MiB.</translation>
    </message>
    <message>
        <source>The list stays as it was.</source>
        <translation>La lista se queda como estaba.</translation>
    </message>
    <message>
        <source>the answer is larger than 64 MiB</source>
        <translation>la respuesta supera los 64 MiB</translation>
    </message>
    <message>
        <source>The answer for %1 is not what an API answers.</source>
        <translation>La respuesta para %1 no es lo que responde una API.</translation>
    </message>
    <message>
        <source>A proxy or a login page may stand between this computer and Logz.io. The list stays as it was.</source>
        <translation>Puede que haya un proxy o una página de inicio de sesión entre este equipo y Logz.io. La lista se queda como estaba.</translation>
    </message>
    <message>
        <source>the answer is not what an API answers</source>
        <translation>la respuesta no es lo que responde una API</translation>
    </message>
    <message>
        <source>A proxy or a login page may stand between this computer and Logz.io.</source>
        <translation>Puede que haya un proxy o una página de inicio de sesión entre este equipo y Logz.io.</translation>
    </message>
    <message>
        <source>The answer for %1 has an unexpected form at %2.</source>
        <translation>La respuesta para %1 tiene una forma inesperada en %2.</translation>
    </message>
    <message>
        <source>The answer for %1 has an unexpected form.</source>
        <translation>La respuesta para %1 tiene una forma inesperada.</translation>
    </message>
    <message>
        <source>The list stays as it was. A newer version may read it.</source>
        <translation>La lista se queda como estaba. Puede que una versión más nueva la lea.</translation>
    </message>
    <message>
        <source>the answer has an unexpected form at %2</source>
        <translation>la respuesta tiene una forma inesperada en %2</translation>
    </message>
    <message>
        <source>the answer has an unexpected form</source>
        <translation>la respuesta tiene una forma inesperada</translation>
    </message>
    <message>
        <source>A newer version may read it.</source>
        <translation>Puede que una versión más nueva la lea.</translation>
    </message>
    <message>
        <source>The answer for %1 contradicts what was known before.</source>
        <translation>La respuesta para %1 contradice lo que se sabía antes.</translation>
    </message>
    <message>
        <source>Nothing else was sent because of it.</source>
        <translation>Por ello no se envió nada más.</translation>
    </message>
    <message>
        <source>Logz.io answered with another %1</source>
        <translation>Logz.io respondió con otro objeto: %1</translation>
    </message>
    <message>
        <source>Try again and allow it, or use the token for this session only.</source>
        <translation>Reinténtelo y permítalo, o use el token solo en esta sesión.</translation>
    </message>
    <message>
        <source>This system has no keychain that could keep the token for %1.</source>
        <translation>Este sistema no tiene un depósito de claves que pueda guardar el token de %1.</translation>
    </message>
    <message>
        <source>The keychain’s token for %1 is for another address, %2. Nothing was sent.</source>
        <translation>El token de %1 en el depósito de claves es para otra dirección, %2. No se envió nada.</translation>
    </message>
    <message>
        <source>Choose the address that is right.</source>
        <translation>Elija la dirección correcta.</translation>
    </message>
    <message>
        <source>Look for its question, or use the token for this session only.</source>
        <translation>Busque su pregunta, o use el token solo en esta sesión.</translation>
    </message>
    <message>
        <source>Try again, or use the token for this session only.</source>
        <translation>Reinténtelo, o use el token solo en esta sesión.</translation>
    </message>
    <message>
        <source>The file for %1 cannot be read or written.</source>
        <translation>El archivo de %1 no se puede leer o escribir.</translation>
    </message>
    <message>
        <source>It stays as it was. Check its permissions, the free space, and whether another program uses it.</source>
        <translation>Se queda como estaba. Compruebe sus permisos, el espacio libre y si lo usa otro programa.</translation>
    </message>
    <message>
        <source>a file of Tokendeck cannot be read or written</source>
        <translation>un archivo de Tokendeck no se puede leer o escribir</translation>
    </message>
    <message>
        <source>Check the free space and the permissions.</source>
        <translation>Compruebe el espacio libre y los permisos.</translation>
    </message>
    <message>
        <source>The file for %1 was damaged and was moved aside.</source>
        <translation>El archivo de %1 estaba dañado y se apartó.</translation>
    </message>
    <message>
        <source>A fresh one was begun; the old one is kept beside it.</source>
        <translation>Se empezó uno nuevo; el antiguo se conserva a su lado.</translation>
    </message>
    <message>
        <source>What was entered for %1 cannot be used.</source>
        <translation>Lo introducido para %1 no se puede usar.</translation>
    </message>
    <message>
        <source>Correct it; nothing was sent.</source>
        <translation>Corríjalo; no se envió nada.</translation>
    </message>
    <message>
        <source>what was entered cannot be used</source>
        <translation>lo introducido no se puede usar</translation>
    </message>
    <message>
        <source>The limit for %1 is reached.</source>
        <translation>Se alcanzó el límite de %1.</translation>
    </message>
    <message>
        <source>Disable or delete one first; nothing was sent.</source>
        <translation>Desactive o elimine uno primero; no se envió nada.</translation>
    </message>
    <message>
        <source>the account’s limit is reached</source>
        <translation>se alcanzó el límite de la cuenta</translation>
    </message>
    <message>
        <source>Disable or delete one first.</source>
        <translation>Desactive o elimine uno primero.</translation>
    </message>
    <message>
        <source>This must not be done to %1.</source>
        <translation>Esto no se debe hacer con %1.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>está en uso</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere in the meantime.</source>
        <translation>%1 se cambió entretanto en otra parte.</translation>
    </message>
    <message>
        <source>Nothing was overwritten; look at what it is now.</source>
        <translation>No se sobrescribió nada; mire cómo está ahora.</translation>
    </message>
    <message>
        <source>it was changed elsewhere in the meantime</source>
        <translation>se cambió entretanto en otra parte</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 es de solo lectura.</translation>
    </message>
    <message>
        <source>Nothing was sent. “Connections” has the switch.</source>
        <translation>No se envió nada. «Conexiones» tiene el interruptor.</translation>
    </message>
    <message>
        <source>the connection %2 is read-only</source>
        <translation>la conexión %2 es de solo lectura</translation>
    </message>
    <message>
        <source>%2 is locked, so the token for %1 is out of reach.</source>
        <translation>%2 está bloqueado, así que el token de %1 no está al alcance.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or use the token for this session only.</source>
        <translation>Desbloquéelo e inténtelo de nuevo, o use el token solo en esta sesión.</translation>
    </message>
    <message>
        <source>The question that %2 asked about %1 was closed.</source>
        <translation>Se cerró la pregunta sobre %1 (%2).</translation>
    </message>
    <message>
        <source>Install one (GNOME Keyring, KWallet, KeePassXC), or use the token for this session only.</source>
        <translation>Instale uno (GNOME Keyring, KWallet, KeePassXC) o use el token solo en esta sesión.</translation>
    </message>
    <message>
        <source>There is no token for %1 in %2.</source>
        <translation>No hay ningún token de %1 en %2.</translation>
    </message>
    <message>
        <source>%2 has nothing open that could hold the token for %1.</source>
        <translation>%2 no tiene abierto nada que pueda guardar el token de %1.</translation>
    </message>
    <message>
        <source>Open its database or wallet and try again, or use the token for this session only.</source>
        <translation>Abra su base de datos o cartera e inténtelo de nuevo, o use el token solo en esta sesión.</translation>
    </message>
    <message>
        <source>%2 did not answer about %1 in time.</source>
        <translation>%2 no respondió a tiempo sobre %1.</translation>
    </message>
    <message>
        <source>%2 failed with the token for %1.</source>
        <translation>%2 falló con el token de %1.</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>llavero</translation>
    </message>
    <message>
        <source>The connection for %1 could not be secured: the TLS handshake failed.</source>
        <translation>No se pudo asegurar la conexión para %1: falló el saludo TLS.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address and its port, and what stands between this computer and Logz.io.</source>
        <translation>No se envió nada. Compruebe la dirección y su puerto, y lo que hay entre este equipo y Logz.io.</translation>
    </message>
    <message>
        <source>the TLS handshake failed, so nothing was sent</source>
        <translation>falló el saludo TLS, así que no se envió nada</translation>
    </message>
    <message>
        <source>Check the address and its port, and what stands between this computer and Logz.io.</source>
        <translation>Compruebe la dirección y su puerto, y lo que hay entre este equipo y Logz.io.</translation>
    </message>
    <message>
        <source>There is no session bus (D-Bus), and without it no keychain can keep the token for %1.</source>
        <translation>No hay bus de sesión (D-Bus) y sin él ningún depósito de claves puede guardar el token de %1.</translation>
    </message>
    <message>
        <source>Start Tokendeck in the desktop’s session, or use the token for this session only.</source>
        <translation>Inicie Tokendeck en la sesión del escritorio, o use el token solo en esta sesión.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ProblemTexts</name>
    <message>
        <source>set TOKENDECK_API_TOKEN with TOKENDECK_REGION or TOKENDECK_API_URL.</source>
        <translation>defina TOKENDECK_API_TOKEN con TOKENDECK_REGION o TOKENDECK_API_URL.</translation>
    </message>
    <message>
        <source>It may have been deleted. The window (tokendeck) takes a new one.</source>
        <translation>Puede que se haya eliminado. La ventana (tokendeck) admite uno nuevo.</translation>
    </message>
    <message>
        <source>It may have been deleted elsewhere.</source>
        <translation>Puede que se haya eliminado en otra parte.</translation>
    </message>
    <message>
        <source>A proxy or a login page may stand between this computer and Logz.io.</source>
        <translation>Puede que haya un proxy o una página de inicio de sesión entre este equipo y Logz.io.</translation>
    </message>
    <message>
        <source>A newer version may read it.</source>
        <translation>Puede que una versión más nueva la lea.</translation>
    </message>
    <message>
        <source>Unlock it, or %1</source>
        <translation>Desbloquéelo, o %1</translation>
    </message>
    <message>
        <source>Try again and allow it, or %1</source>
        <translation>Reinténtelo y permítalo, o %1</translation>
    </message>
    <message>
        <source>Install one (GNOME Keyring, KWallet), or %1</source>
        <translation>Instale uno (GNOME Keyring, KWallet), o %1</translation>
    </message>
    <message>
        <source>Enter it in the window (tokendeck), or %1</source>
        <translation>Introdúzcalo en la ventana (tokendeck), o %1</translation>
    </message>
    <message>
        <source>Open its database, or %1</source>
        <translation>Abra su base de datos, o %1</translation>
    </message>
    <message>
        <source>Choose the address that is right in the window (tokendeck).</source>
        <translation>Elija la dirección correcta en la ventana (tokendeck).</translation>
    </message>
    <message>
        <source>Look for its question, or %1</source>
        <translation>Busque su pregunta, o %1</translation>
    </message>
    <message>
        <source>Try again, or %1</source>
        <translation>Reinténtelo, o %1</translation>
    </message>
    <message>
        <source>The keychain is locked: nothing was read of %1.</source>
        <translation>El depósito de claves está bloqueado: no se leyó nada de %1.</translation>
    </message>
    <message>
        <source>The keychain’s question was closed: nothing was read of %1.</source>
        <translation>Se cerró la pregunta del depósito de claves: no se leyó nada de %1.</translation>
    </message>
    <message>
        <source>This system has no keychain: nothing was read of %1.</source>
        <translation>Este sistema no tiene depósito de claves: no se leyó nada de %1.</translation>
    </message>
    <message>
        <source>The keychain has no token of %1.</source>
        <translation>El depósito de claves no tiene token de %1.</translation>
    </message>
    <message>
        <source>The keychain is closed: nothing was read of %1.</source>
        <translation>El depósito de claves está cerrado: no se leyó nada de %1.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time: nothing was read of %1.</source>
        <translation>El depósito de claves no respondió a tiempo: no se leyó nada de %1.</translation>
    </message>
    <message>
        <source>The keychain failed: nothing was read of %1.</source>
        <translation>El depósito de claves falló: no se leyó nada de %1.</translation>
    </message>
    <message>
        <source>The keychain is locked, and the key of the fingerprints is in it. Unlock it, as the window (tokendeck) does when it starts, or search without --offline and %1</source>
        <translation>El depósito de claves está bloqueado, y en él está la clave de las huellas. Desbloquéelo, como hace la ventana (tokendeck) al iniciarse, o busque sin --offline y %1</translation>
    </message>
    <message>
        <source>The keychain’s question was closed, and the key of the fingerprints is in it. Try again and allow it, or search without --offline and %1</source>
        <translation>Se cerró la pregunta del depósito de claves, y en él está la clave de las huellas. Inténtelo de nuevo y permítalo, o busque sin --offline y %1</translation>
    </message>
    <message>
        <source>The keychain has no key of the fingerprints. tokendeck scan without --offline makes one, and the fingerprints with it.</source>
        <translation>El depósito de claves no tiene clave de las huellas. tokendeck scan sin --offline crea una, y con ella las huellas.</translation>
    </message>
    <message>
        <source>the key of the fingerprints</source>
        <translation>la clave de las huellas</translation>
    </message>
    <message>
        <source>Try again once the keychain answers, or search without --offline and %1</source>
        <translation>Inténtelo de nuevo cuando el depósito de claves responda, o busque sin --offline y %1</translation>
    </message>
    <message>
        <source>Run it in the desktop’s session, or %1</source>
        <translation>Ejecútelo en la sesión del escritorio, o %1</translation>
    </message>
    <message>
        <source>There is no session bus (D-Bus) to reach the keychain by: nothing was read of %1.</source>
        <translation>No hay bus de sesión (D-Bus) para llegar al depósito de claves: no se leyó nada de %1.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ProblemWords</name>
    <message>
        <source>Logz.io may have acted on the request all the same; the list is refreshed.</source>
        <translation>Puede que Logz.io haya atendido la petición de todos modos; la lista se actualiza.</translation>
    </message>
    <message>
        <source>Check the proxy in the system’s network settings, then try again.</source>
        <translation>Compruebe el proxy en los ajustes de red del sistema y reinténtelo.</translation>
    </message>
    <message>
        <source>Request ID for Logz.io’s support: %1.</source>
        <translation>ID de la petición para el soporte de Logz.io: %1.</translation>
    </message>
    <message>
        <source>something between this computer and Logz.io</source>
        <translation>algo entre este equipo y Logz.io</translation>
    </message>
    <message>
        <source>something that leads to %1</source>
        <translation>algo que lleva a %1</translation>
    </message>
    <message>
        <source>the page %1</source>
        <translation>la página %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Enter a new token</source>
        <translation>Introducir un token nuevo</translation>
    </message>
    <message>
        <source>Use that region</source>
        <translation>Usar esa región</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>Usar solo en esta sesión</translation>
    </message>
    <message>
        <source>Choose the address</source>
        <translation>Elegir la dirección</translation>
    </message>
    <message>
        <source>Copy what to send</source>
        <translation>Copiar lo que enviar</translation>
    </message>
    <message>
        <source>Copy the shape of the answer</source>
        <translation>Copiar la forma de la respuesta</translation>
    </message>
</context>
<context>
    <name>tokendeck::ProgramFiles</name>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
</context>
<context>
    <name>tokendeck::ProgramWords</name>
    <message>
        <source>See: %1</source>
        <translation>Véase: %1</translation>
    </message>
    <message>
        <source>An argument looks like a token. Arguments are seen by other users and kept in the history of the shell: name a token by its id or its name.</source>
        <translation>Un argumento parece un token. Los argumentos los ven otros usuarios y quedan en el historial del intérprete: nombre un token por su ID o su nombre.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>No existe la orden %1.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ProtectionWords</name>
    <message>
        <source>%1 is marked as production. Type %2 to go on:</source>
        <translation>%1 está marcada como producción. Escriba %2 para continuar:</translation>
    </message>
    <message>
        <source>The connection is marked as production. Type its name, %1, to go on:</source>
        <translation>La conexión está marcada como producción. Escriba su nombre, %1, para continuar:</translation>
    </message>
    <message numerus="yes">
        <source>%n connections of it are marked as production. Type the name of the one with most of it, %1, to go on:</source>
        <translation>
            <numerusform>Una de las conexiones está marcada como producción. Escriba el nombre de la que tiene la mayor parte, %1, para continuar:</numerusform>
            <numerusform>%n de las conexiones están marcadas como producción. Escriba el nombre de la que tiene la mayor parte, %1, para continuar:</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 first.</source>
        <translation>Escriba primero %1.</translation>
    </message>
</context>
<context>
    <name>tokendeck::PurposeCards</name>
    <message>
        <source>I want to ship logs</source>
        <translation>Quiero enviar registros</translation>
    </message>
    <message>
        <source>Account or shipping token</source>
        <translation>Token de la cuenta o de envío</translation>
    </message>
    <message>
        <source>It can write logs into its account, and cannot read any. Every plan has it.</source>
        <translation>Puede escribir registros en su cuenta y no puede leer ninguno. Todo plan lo tiene.</translation>
    </message>
    <message>
        <source>Copy the token of an account</source>
        <translation>Copiar el token de una cuenta</translation>
    </message>
    <message>
        <source>I want to share dashboards</source>
        <translation>Quiero compartir paneles</translation>
    </message>
    <message>
        <source>Shared token</source>
        <translation>Token compartido</translation>
    </message>
    <message>
        <source>Its link shows the logs that its filters let through, without a login, and can change nothing. Logz.io’s support enables them.</source>
        <translation>Su enlace muestra, sin inicio de sesión, los registros que sus filtros dejan pasar, y no puede cambiar nada. Los habilita el soporte de Logz.io.</translation>
    </message>
    <message>
        <source>Create a filtered token</source>
        <translation>Crear un token con filtros</translation>
    </message>
    <message>
        <source>I want to build an integration</source>
        <translation>Quiero crear una integración</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>It can read and change what an admin can, in the accounts that it reaches. Needs a Pro or Enterprise plan or a trial.</source>
        <translation>Puede leer y cambiar lo mismo que un administrador, en las cuentas que alcanza. Necesita un plan Pro o Enterprise o un periodo de prueba.</translation>
    </message>
    <message>
        <source>Create an API token</source>
        <translation>Crear un token de API</translation>
    </message>
</context>
<context>
    <name>tokendeck::QuickFilters</name>
    <message>
        <source>Account ▾</source>
        <translation>Cuenta ▾</translation>
    </message>
    <message>
        <source>Quick filters</source>
        <translation>Filtros rápidos</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>+ not read again</source>
        <translation>+ sin releer</translation>
    </message>
    <message>
        <source>+ not every list was read</source>
        <translation>+ no se leyeron todas las listas</translation>
    </message>
</context>
<context>
    <name>tokendeck::ReachWords</name>
    <message>
        <source>API token · refused</source>
        <translation>Token de API · rechazado</translation>
    </message>
    <message>
        <source>API token · not understood</source>
        <translation>Token de API · no se entendió</translation>
    </message>
    <message>
        <source>API token · %1</source>
        <translation>Token de API · %1</translation>
    </message>
    <message>
        <source>API token · created %1</source>
        <translation>Token de API · creado %1</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no se entendió</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>cuenta %1</translation>
    </message>
    <message>
        <source>searchable from main</source>
        <translation>se puede buscar desde la principal</translation>
    </message>
    <message>
        <source>not searchable from main</source>
        <translation>no se puede buscar desde la principal</translation>
    </message>
    <message>
        <source>not known whether searchable</source>
        <translation>no se sabe si se puede buscar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sub accounts</source>
        <translation>
            <numerusform>%Ln subcuenta</numerusform>
            <numerusform>%Ln subcuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>its %1</source>
        <translation>su %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln not known</source>
        <translation>
            <numerusform>%1, %Ln no se sabe</numerusform>
            <numerusform>%1, %Ln no se saben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is refused and can search nothing</source>
        <translation>%1 se rechaza y no puede buscar en nada</translation>
    </message>
    <message>
        <source>What %1 can search is not known</source>
        <translation>No se sabe en qué puede buscar %1</translation>
    </message>
    <message>
        <source>%1 can search %2 alone</source>
        <translation>%1 solo puede buscar en %2</translation>
    </message>
    <message>
        <source>%1 can search %2 and %3</source>
        <translation>%1 puede buscar en %2 y %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens can search %1</source>
        <translation>
            <numerusform>Un token de API puede buscar en %1</numerusform>
            <numerusform>%Ln tokens de API pueden buscar en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Whether the API tokens of %1 can search %2 is not known</source>
        <translation>No se sabe si los tokens de API de %1 pueden buscar en %2</translation>
    </message>
    <message>
        <source>%1 is closed: no API token can search it</source>
        <translation>%1 está cerrada: ningún token de API puede buscar en ella</translation>
    </message>
    <message numerus="yes">
        <source>%1 is closed to %2: %Ln API tokens of its own can search it</source>
        <translation>
            <numerusform>%1 está cerrada a %2: un token de API propio puede buscar en ella</numerusform>
            <numerusform>%1 está cerrada a %2: %Ln tokens de API propios pueden buscar en ella</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shown one by one</source>
        <translation>%1, mostrados uno a uno</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, plegado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open accounts</source>
        <translation>
            <numerusform>%Ln cuenta abierta</numerusform>
            <numerusform>%Ln cuentas abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed accounts</source>
        <translation>
            <numerusform>%Ln cuenta cerrada</numerusform>
            <numerusform>%Ln cuentas cerradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts, not known</source>
        <translation>
            <numerusform>%Ln cuenta, no se sabe</numerusform>
            <numerusform>%Ln cuentas, no se sabe</numerusform>
        </translation>
    </message>
    <message>
        <source>Main account · %1</source>
        <translation>Cuenta principal · %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>utilizable</translation>
    </message>
    <message>
        <source>open to search</source>
        <translation>abierta a la búsqueda</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>closed to search</source>
        <translation>cerrada a la búsqueda</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The API tokens of %1 could not be read, so which of them it concerns is not known.</source>
        <translation>No se pudieron leer los tokens de API de %1, así que no se sabe a cuáles afecta.</translation>
    </message>
    <message>
        <source>No API token of %1 is known here.</source>
        <translation>Aquí no se conoce ningún token de API de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens of %1 can search it then: %2.</source>
        <translation>
            <numerusform>Un token de API de %1 puede buscar entonces en ella: %2.</numerusform>
            <numerusform>%Ln tokens de API de %1 pueden buscar entonces en ella: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens of %1 can no longer search it: %2.</source>
        <translation>
            <numerusform>Un token de API de %1 ya no puede buscar en ella: %2.</numerusform>
            <numerusform>%Ln tokens de API de %1 ya no pueden buscar en ella: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>So can every API token that is made in %1 later.</source>
        <translation>También puede todo token de API que se cree después en %1.</translation>
    </message>
    <message numerus="yes">
        <source>Its own %Ln API tokens search it either way.</source>
        <translation>
            <numerusform>Su propio token de API busca en ella en cualquier caso.</numerusform>
            <numerusform>Sus propios %Ln tokens de API buscan en ella en cualquier caso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens were not understood and may be concerned.</source>
        <translation>
            <numerusform>Un token de API no se entendió y puede verse afectado.</numerusform>
            <numerusform>%Ln tokens de API no se entendieron y pueden verse afectados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether it is so already is not known.</source>
        <translation>No se sabe si ya es así.</translation>
    </message>
    <message>
        <source>Open %1 to search?</source>
        <translation>¿Abrir %1 a la búsqueda?</translation>
    </message>
    <message>
        <source>Close %1 to search?</source>
        <translation>¿Cerrar %1 a la búsqueda?</translation>
    </message>
    <message>
        <source>Open to search</source>
        <translation>Abrir a la búsqueda</translation>
    </message>
    <message>
        <source>Close to search</source>
        <translation>Cerrar a la búsqueda</translation>
    </message>
    <message>
        <source>%1, from %2, not yet read again</source>
        <translation>%1, de %2, aún sin releer</translation>
    </message>
    <message>
        <source>Which API tokens can search %1 is not known</source>
        <translation>No se sabe qué tokens de API pueden buscar en %1</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln API tokens can search %1</source>
        <translation>
            <numerusform>Al menos un token de API puede buscar en %1</numerusform>
            <numerusform>Al menos %Ln tokens de API pueden buscar en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is closed to %2: whether API tokens of its own can search it is not known</source>
        <translation>%1 está cerrada a %2: no se sabe si tokens de API propios pueden buscar en ella</translation>
    </message>
    <message numerus="yes">
        <source>%1 is closed to %2: at least %Ln API tokens of its own can search it</source>
        <translation>
            <numerusform>%1 está cerrada a %2: al menos un token de API propio puede buscar en ella</numerusform>
            <numerusform>%1 está cerrada a %2: al menos %Ln tokens de API propios pueden buscar en ella</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, API tokens not known</source>
        <translation>%1, tokens de API no conocidos</translation>
    </message>
    <message>
        <source>At least %1, %2</source>
        <translation>Al menos %1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Staging (3)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%Ln abierta</numerusform>
            <numerusform>%Ln abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%Ln cerrada</numerusform>
            <numerusform>%Ln cerradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%Ln sin conocer</numerusform>
            <numerusform>%Ln sin conocer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::RecentActivity</name>
    <message>
        <source>Today %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Ayer, %1</translation>
    </message>
    <message>
        <source>not %1: it failed</source>
        <translation>no %1: falló</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>quizá %1</translation>
    </message>
    <message>
        <source>not %1: taken back</source>
        <translation>no %1: se deshizo</translation>
    </message>
</context>
<context>
    <name>tokendeck::RegionField</name>
    <message>
        <source>%1 (experimental)</source>
        <translation>%1 (experimental)</translation>
    </message>
    <message>
        <source>%1 (withdrawn)</source>
        <translation>%1 (retirada)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Custom URL…</source>
        <translation>URL propia…</translation>
    </message>
    <message>
        <source>Custom URL of the API</source>
        <translation>URL propia de la API</translation>
    </message>
    <message>
        <source>An address begins with https:// and has no user name, “?” or “#”. Plain http:// works on this computer alone.</source>
        <translation>Una dirección empieza por https:// y no tiene nombre de usuario, «?» ni «#». Un http:// simple solo funciona en este equipo.</translation>
    </message>
    <message>
        <source>Logz.io documents this region in part only.</source>
        <translation>Logz.io documenta esta región solo en parte.</translation>
    </message>
    <message>
        <source>Logz.io withdrew this region in 2023.</source>
        <translation>Logz.io retiró esta región en 2023.</translation>
    </message>
    <message>
        <source>The one whose accounts sign in at %1.</source>
        <translation>La de las cuentas que inician sesión en %1.</translation>
    </message>
</context>
<context>
    <name>tokendeck::RemovablePill</name>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>tokendeck::RenameShippingTokenDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>The token stays the same: shippers go on as they are.</source>
        <translation>El token sigue igual: lo que envía con él continúa como está.</translation>
    </message>
    <message>
        <source>Rename token</source>
        <translation>Cambiar nombre del token</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>tokendeck::ReplaceFilterDialog</name>
    <message>
        <source>No shared token of %1 has it.</source>
        <translation>Ningún token compartido de %1 lo tiene.</translation>
    </message>
    <message numerus="yes">
        <source>%n shared tokens of %1 move over: %2.</source>
        <translation>
            <numerusform>Un token compartido de %1 cambia: %2.</numerusform>
            <numerusform>%n tokens compartidos de %1 cambian: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A shared token of %1 was not understood and may have it: the old filter cannot be taken away.</source>
        <translation>Un token compartido de %1 no se entendió y puede tenerlo: no se puede quitar el filtro antiguo.</translation>
    </message>
    <message>
        <source>The new filter is made first and the old one deleted last, so that no token is without a filter on the way.</source>
        <translation>El filtro nuevo se crea primero y el antiguo se elimina al final, para que ningún token esté sin filtro por el camino.</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Sustituir %1</translation>
    </message>
    <message>
        <source>Replace filter</source>
        <translation>Sustituir filtro</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Nuevo filtro</translation>
    </message>
    <message>
        <source>Replace it without knowing which tokens use it</source>
        <translation>Sustituirlo sin saber qué tokens lo usan</translation>
    </message>
</context>
<context>
    <name>tokendeck::ReportCommand</name>
    <message>
        <source>report takes no words.</source>
        <translation>report no admite palabras.</translation>
    </message>
    <message>
        <source>No fingerprints: the keychain has no key for them, or did not give it.</source>
        <translation>Sin huellas: el depósito de claves no tiene clave para ellas, o no la dio.</translation>
    </message>
    <message>
        <source>csv for spreadsheets (without), json for programs and diff, html to be read and printed.</source>
        <translation>csv para hojas de cálculo (si no se da), json para programas y diff, html para leer e imprimir.</translation>
    </message>
    <message>
        <source>Writes a report of every token, masked.</source>
        <translation>Escribe un informe de todos los tokens, ocultos.</translation>
    </message>
    <message>
        <source>Each token with its account, who made it, when it was used and expires, its filters and what is wrong with it; when each list was read, or why not; and what was deleted, as the daily snapshots knew it. Fingerprints tell whether a token was rotated: their key is in the keychain, made by the window. Exits with 3 where a list was not read; the report says which.</source>
        <translation>Cada token con su cuenta, quién lo creó, cuándo se usó y caduca, sus filtros y qué está mal en él; cuándo se leyó cada lista, o por qué no; y qué se eliminó, como lo conocían las instantáneas diarias. Las huellas dicen si un token se rotó: su clave está en el depósito de claves, creada por la ventana. Termina con 3 si no se leyó una lista; el informe dice cuál.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ReportOutput</name>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>Tabla para hojas de cálculo (CSV)</translation>
    </message>
    <message>
        <source>Data for programs, and to compare with (JSON)</source>
        <translation>Datos para programas y para comparar (JSON)</translation>
    </message>
    <message>
        <source>Page for a browser (HTML)</source>
        <translation>Página para un navegador (HTML)</translation>
    </message>
    <message>
        <source>Document to print (PDF)</source>
        <translation>Documento para imprimir (PDF)</translation>
    </message>
</context>
<context>
    <name>tokendeck::ReportPdf</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::ReportReader</name>
    <message>
        <source>the snapshots of %1</source>
        <translation>las instantáneas de %1</translation>
    </message>
    <message>
        <source>There is no day %1.</source>
        <translation>No existe el día %1.</translation>
    </message>
    <message>
        <source>There is no snapshot yet. The window takes one of each account on every day on which it has read all its lists.</source>
        <translation>Aún no hay ninguna instantánea. La ventana hace una de cada cuenta cada día en que leyó todas sus listas.</translation>
    </message>
    <message>
        <source>There is no snapshot of %1 or before; the first is of %2.</source>
        <translation>No hay ninguna instantánea de %1 o anterior; la primera es del %2.</translation>
    </message>
    <message>
        <source>A newer version of Tokendeck has written %1.</source>
        <translation>Una versión más nueva de Tokendeck escribió %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>%1 is yet to come.</source>
        <translation>El %1 aún no ha llegado.</translation>
    </message>
    <message>
        <source>There is no file %1; and it is neither “now” nor a day such as 2026-11-26.</source>
        <translation>No hay ningún archivo %1; y no es ni «now» ni un día como 2026-11-26.</translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <translation>No leído: %1.</translation>
    </message>
    <message>
        <source>Standard input can be one of the sides, and not both.</source>
        <translation>La entrada estándar puede ser uno de los lados, no ambos.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>la entrada estándar</translation>
    </message>
</context>
<context>
    <name>tokendeck::ReportSaving</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: %2.</source>
        <translation>No se guardó nada como %1: %2.</translation>
    </message>
    <message>
        <source>there is too little memory for it</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens are in %1, in plain text. Delete it as soon as you can.</source>
        <translation>
            <numerusform>Hay un token en %1, en texto sin cifrar. Elimínelo en cuanto pueda.</numerusform>
            <numerusform>Hay %Ln tokens en %1, en texto sin cifrar. Elimínelo en cuanto pueda.</numerusform>
        </translation>
    </message>
    <message>
        <source>No token of these connections is known now: nothing was saved.</source>
        <translation>Ahora no se conoce ningún token de estas conexiones: no se guardó nada.</translation>
    </message>
    <message>
        <source>the file with the tokens</source>
        <translation>el archivo con los tokens</translation>
    </message>
    <message>
        <source>Write the tokens into %1?</source>
        <translation>¿Escribir los tokens en %1?</translation>
    </message>
    <message>
        <source>Only you can read the file. What backs up this folder, or shares it, takes the tokens along.</source>
        <translation>Solo usted puede leer el archivo. Lo que haga copias de esta carpeta o la comparta se lleva los tokens.</translation>
    </message>
    <message>
        <source>Write the tokens</source>
        <translation>Escribir los tokens</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Guardar la comparación</translation>
    </message>
    <message>
        <source>Save the tokens</source>
        <translation>Guardar los tokens</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: the pages of %2 would take minutes. Save the report as HTML, and print it from a browser.</source>
        <translation>No se guardó nada como %1: las páginas de %2 tardarían minutos. Guarde el informe como HTML e imprímalo desde un navegador.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Making %1…</source>
        <translation>Creando %1…</translation>
    </message>
</context>
<context>
    <name>tokendeck::ReportWords</name>
    <message>
        <source>%1: %2</source>
        <comment>High: no filter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (silenced)</source>
        <translation>%1 (silenciado)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>connection · region</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Token, mask, fingerprint</source>
        <translation>Token, máscara, huella</translation>
    </message>
    <message>
        <source>Kind, ID</source>
        <translation>Clase, ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Created, by or owner</source>
        <translation>Creado, por quién o responsable</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Filters, or whether enabled</source>
        <translation>Filtros, o si está activo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>not asked for yet</source>
        <translation>aún no se pidió</translation>
    </message>
    <message>
        <source>the last try failed: %1</source>
        <translation>el último intento falló: %1</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>Sin leer: %1</translation>
    </message>
    <message>
        <source>When each list was read</source>
        <translation>Cuándo se leyó cada lista</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leída</translation>
    </message>
    <message>
        <source>Score: %1.</source>
        <translation>Puntuación: %1.</translation>
    </message>
    <message>
        <source>Made on %1. %2</source>
        <translation>Hecho el %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens.</source>
        <translation>
            <numerusform>%Ln token.</numerusform>
            <numerusform>%Ln tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were deleted.</source>
        <translation>
            <numerusform>Se eliminó uno.</numerusform>
            <numerusform>Se eliminaron %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists were not read: what is in them is not known.</source>
        <translation>
            <numerusform>Una lista no se leyó: no se sabe qué contiene.</numerusform>
            <numerusform>%Ln listas no se leyeron: no se sabe qué contienen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no fingerprints: no key for them could be had.</source>
        <translation>No hay huellas: no se pudo obtener una clave para ellas.</translation>
    </message>
    <message>
        <source>Fingerprints are of the key %1.</source>
        <translation>Las huellas son de la clave %1.</translation>
    </message>
    <message>
        <source>Tokens of Logz.io accounts</source>
        <translation>Tokens de cuentas de Logz.io</translation>
    </message>
</context>
<context>
    <name>tokendeck::RotateSharedTokenDialog</name>
    <message>
        <source>Rotate %1</source>
        <translation>Rotar %1</translation>
    </message>
    <message>
        <source>A new token with the same name, filters and expiry is made in %1 and copied.</source>
        <translation>Se crea y se copia en %1 un token nuevo con el mismo nombre, filtros y caducidad.</translation>
    </message>
    <message>
        <source>Rotate token</source>
        <translation>Rotar token</translation>
    </message>
    <message>
        <source>Delete the old token now: links with it stop working</source>
        <translation>Eliminar ahora el token antiguo: los enlaces con él dejan de funcionar</translation>
    </message>
    <message>
        <source>Keep the old token: links with it go on</source>
        <translation>Conservar el token antiguo: los enlaces con él continúan</translation>
    </message>
</context>
<context>
    <name>tokendeck::RotateShippingTokenDialog</name>
    <message>
        <source>A new token is made in %1 and copied.</source>
        <translation>Se crea y se copia un token nuevo en %1.</translation>
    </message>
    <message>
        <source>The old one stays enabled, so that no log is lost while you change your shippers over. Disable and delete it when they have.</source>
        <translation>El antiguo sigue activo, para que no se pierda ningún registro mientras hace el cambio. Desactívelo y elimínelo cuando esté hecho.</translation>
    </message>
    <message>
        <source>The old one stays disabled.</source>
        <translation>El antiguo sigue desactivado.</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation>Rotar %1</translation>
    </message>
    <message>
        <source>Create and copy</source>
        <translation>Crear y copiar</translation>
    </message>
    <message>
        <source>Name of the new token</source>
        <translation>Nombre del token nuevo</translation>
    </message>
</context>
<context>
    <name>tokendeck::RotationDetails</name>
    <message>
        <source>Made by rotating %1, %2</source>
        <translation>Creado al rotar %1, %2</translation>
    </message>
    <message>
        <source>Show the old token</source>
        <translation>Mostrar el token anterior</translation>
    </message>
    <message>
        <source>Rotated into %1, %2</source>
        <translation>Rotado a %1, %2</translation>
    </message>
    <message>
        <source>Show its successor</source>
        <translation>Mostrar su sucesor</translation>
    </message>
</context>
<context>
    <name>tokendeck::RowCopying</name>
    <message>
        <source>This row has no token to copy.</source>
        <translation>Esta fila no tiene token que copiar.</translation>
    </message>
    <message>
        <source>The token of %1 is not known here, so it cannot be copied.</source>
        <translation>El token de %1 no se conoce aquí, así que no se puede copiar.</translation>
    </message>
    <message>
        <source>Select at most %1 rows to copy their tokens; %2 are selected.</source>
        <translation>Seleccione %1 filas como máximo para copiar sus tokens; hay %2 seleccionadas.</translation>
    </message>
    <message>
        <source>These rows have no tokens to copy.</source>
        <translation>Estas filas no tienen tokens que copiar.</translation>
    </message>
    <message>
        <source>None of the tokens of these rows is known here, so none can be copied.</source>
        <translation>Aquí no se conoce ninguno de los tokens de estas filas, así que no se puede copiar ninguno.</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copiar token</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <translation>
            <numerusform>%Ln nombre</numerusform>
            <numerusform>%Ln nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names were copied.</source>
        <translation>
            <numerusform>Se copió un nombre.</numerusform>
            <numerusform>Se copiaron %Ln nombres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs</source>
        <translation>
            <numerusform>%Ln ID</numerusform>
            <numerusform>%Ln ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs were copied.</source>
        <translation>
            <numerusform>Se copió un ID.</numerusform>
            <numerusform>Se copiaron %Ln ID.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, without tokens</source>
        <translation>
            <numerusform>%Ln fila, sin token</numerusform>
            <numerusform>%Ln filas, sin tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were copied as text, without tokens.</source>
        <translation>
            <numerusform>Se copió una fila como texto, sin token.</numerusform>
            <numerusform>Se copiaron %Ln filas como texto, sin tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %1, one in each line. The tokens of %Ln other rows are not known here.</source>
        <translation>
            <numerusform>Se copió %1, uno en cada línea. El token de otra %Ln fila no se conoce aquí.</numerusform>
            <numerusform>Se copió %1, uno en cada línea. Los tokens de otras %Ln filas no se conocen aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy the tokens of %Ln rows</source>
        <translation>
            <numerusform>Copiar el token de %Ln fila</numerusform>
            <numerusform>Copiar los tokens de %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy name, ID or row</source>
        <translation>Copiar nombre, ID o fila</translation>
    </message>
</context>
<context>
    <name>tokendeck::RunModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
</context>
<context>
    <name>tokendeck::SaveComparisonDialog</name>
    <message>
        <source>Save the comparison</source>
        <translation>Guardar la comparación</translation>
    </message>
    <message>
        <source>Every difference is saved, whatever the list is narrowed to.</source>
        <translation>Se guardan todas las diferencias, sea cual sea el filtro de la lista.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
</context>
<context>
    <name>tokendeck::SaveReportDialog</name>
    <message>
        <source>Save a report</source>
        <translation>Guardar un informe</translation>
    </message>
    <message>
        <source>Every token with its account, who made it, when it was used and expires, its filters and what is wrong with it. Tokens themselves are not in it: their masks are, and a fingerprint that tells whether one was rotated.</source>
        <translation>Cada token con su cuenta, quién lo creó, cuándo se usó y caduca, sus filtros y qué está mal en él. Los propios tokens no están: sí sus máscaras y una huella que dice si alguno se rotó.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
</context>
<context>
    <name>tokendeck::SaveTokensDialog</name>
    <message>
        <source>Save the tokens themselves?</source>
        <translation>¿Guardar los propios tokens?</translation>
    </message>
    <message>
        <source>The file holds every token in plain text. Whoever reads it can send logs, open dashboards and change accounts with them. A lock does not clear it, and it stays until you delete it. A report needs no tokens.</source>
        <translation>El archivo contiene todos los tokens en texto sin cifrar. Quien lo lea puede con ellos enviar registros, abrir paneles y cambiar cuentas. Bloquear no lo borra, y se queda hasta que lo elimine. Un informe no necesita tokens.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>I keep this file where nobody else reads it</source>
        <translation>Guardo este archivo donde nadie más lo lee</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
</context>
<context>
    <name>tokendeck::SaveView</name>
    <message>
        <source>Save view…</source>
        <translation>Guardar vista…</translation>
    </message>
    <message>
        <source>A part of it looks like a token, which no file may hold.</source>
        <translation>Una parte parece un token, que ningún archivo puede contener.</translation>
    </message>
    <message>
        <source>Keep this search in the sidebar</source>
        <translation>Conservar esta búsqueda en la barra lateral</translation>
    </message>
    <message>
        <source>Save this search as a view</source>
        <translation>Guardar esta búsqueda como vista</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>There is a view of this name.</source>
        <translation>Ya hay una vista con este nombre.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScanCommand</name>
    <message numerus="yes">
        <source>%Ln files read, %1 found…</source>
        <translation>
            <numerusform>%Ln archivo leído, %1 encontrados…</numerusform>
            <numerusform>%Ln archivos leídos, %1 encontrados…</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were not read.</source>
        <translation>
            <numerusform>Uno más no se leyó.</numerusform>
            <numerusform>%Ln más no se leyeron.</numerusform>
        </translation>
    </message>
    <message>
        <source>scan takes the files and folders to look in: tokendeck scan .</source>
        <translation>scan toma los archivos y carpetas en que buscar: tokendeck scan .</translation>
    </message>
    <message>
        <source>Look in what git has staged, at the paths and below, and not in the files.</source>
        <translation>Buscar en lo que git tiene preparado, en las rutas y por debajo, y no en los archivos.</translation>
    </message>
    <message>
        <source>Ask nobody: compare words with the fingerprints that the last search with all lists has kept. Base64 is not seen.</source>
        <translation>No preguntar a nadie: comparar palabras con las huellas que guardó la última búsqueda con todas las listas. No se ve base64.</translation>
    </message>
    <message>
        <source>Looks for the tokens of the lists in files.</source>
        <translation>Busca los tokens de las listas en archivos.</translation>
    </message>
    <message>
        <source>In its name</source>
        <translation>En su nombre</translation>
    </message>
    <message>
        <source>Finds them as plain text, in UTF-16 and in base64, in hidden and binary files as well, and in the names of files and folders, and says file, line, column and whose token it is, never the token. Links are not followed, devices and FIFOs are passed over, and archives are not opened. What is in the files stays on this computer. Exits with 1 where a token was found, whatever was not read; else with 3 where a list or a file was not read.</source>
        <translation>Los encuentra como texto simple, en UTF-16 y en base64, también en archivos ocultos y binarios y en los nombres de archivos y carpetas, y dice archivo, línea, columna y de quién es el token, nunca el token. No se siguen enlaces, se saltan dispositivos y FIFO, y no se abren archivos comprimidos. Lo que hay en los archivos se queda en este equipo. Termina con 1 si se encontró un token, aunque algo no se leyera; si no, con 3 si no se leyó una lista o un archivo.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScanDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for these tokens in files</source>
        <translation>Buscar estos tokens en archivos</translation>
    </message>
    <message>
        <source>Looks for every token of your connections in all files below a folder, hidden ones as well, as plain text, in UTF-16 and in base64. What is in the files stays on this computer.</source>
        <translation>Busca todos los tokens de sus conexiones en todos los archivos bajo una carpeta, también los ocultos, como texto simple, en UTF-16 y en base64. Lo que hay en los archivos se queda en este equipo.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Also look in what is staged in git</source>
        <translation>Buscar también en lo preparado en git</translation>
    </message>
    <message>
        <source>Open the file’s folder</source>
        <translation>Abrir la carpeta del archivo</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Places with a token</source>
        <translation>Sitios con un token</translation>
    </message>
    <message>
        <source>Look for tokens in a folder</source>
        <translation>Buscar tokens en una carpeta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>%1, %2 read, %3 found</source>
        <translation>%1, %2 leídos, %3 encontrados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no token to look for.</source>
        <translation>No hay ningún token que buscar.</translation>
    </message>
    <message numerus="yes">
        <source>None of your %Ln tokens was found.</source>
        <translation>
            <numerusform>Su token no se encontró.</numerusform>
            <numerusform>No se encontró ninguno de sus %Ln tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places with a token.</source>
        <translation>
            <numerusform>%Ln sitio con un token.</numerusform>
            <numerusform>%Ln sitios con un token.</numerusform>
        </translation>
    </message>
    <message>
        <source>This system opened no window for the folder %1.</source>
        <translation>Este sistema no abrió ninguna ventana para la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScanModel</name>
    <message>
        <source>%1 (staged)</source>
        <translation>%1 (preparado)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>in its name</source>
        <translation>en su nombre</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScanTokens</name>
    <message>
        <source>No fingerprints are kept here yet. tokendeck scan without --offline keeps them, once all lists of the settings’ connections were read.</source>
        <translation>Aquí aún no se guardan huellas. tokendeck scan sin --offline las guarda, cuando se hayan leído todas las listas de las conexiones de las preferencias.</translation>
    </message>
    <message>
        <source>The fingerprints that are kept here were made with another key than the keychain’s. tokendeck scan without --offline makes them anew.</source>
        <translation>Las huellas guardadas aquí se hicieron con otra clave que la del depósito de claves. tokendeck scan sin --offline las hace de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with the fingerprints of %Ln tokens as of %1.</source>
        <translation>
            <numerusform>Comparado con la huella de un token, a fecha de %1.</numerusform>
            <numerusform>Comparado con las huellas de %Ln tokens, a fecha de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked for is the token in TOKENDECK_API_TOKEN alone.</source>
        <translation>Solo se busca el token de TOKENDECK_API_TOKEN.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScanWords</name>
    <message numerus="yes">
        <source>%Ln not there</source>
        <translation>
            <numerusform>%Ln no está</numerusform>
            <numerusform>%Ln no están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without permission</source>
        <translation>
            <numerusform>%Ln sin permiso</numerusform>
            <numerusform>%Ln sin permiso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln archives not opened</source>
        <translation>
            <numerusform>%Ln archivo comprimido sin abrir</numerusform>
            <numerusform>%Ln archivos comprimidos sin abrir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that could not be read</source>
        <translation>
            <numerusform>%Ln que no se pudo leer</numerusform>
            <numerusform>%Ln que no se pudieron leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln neither file nor folder</source>
        <translation>
            <numerusform>%Ln que no es archivo ni carpeta</numerusform>
            <numerusform>%Ln que no son archivo ni carpeta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln where git did not answer</source>
        <translation>
            <numerusform>%Ln donde git no respondió</numerusform>
            <numerusform>%Ln donde git no respondió</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in no git repository</source>
        <translation>
            <numerusform>%Ln en ningún repositorio de git</numerusform>
            <numerusform>%Ln en ningún repositorio de git</numerusform>
        </translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>token of the account %1</source>
        <translation>token de la cuenta %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>%1, staged in git</source>
        <translation>%1, preparado en git</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>sin permiso</translation>
    </message>
    <message>
        <source>an archive, not opened</source>
        <translation>un archivo comprimido, sin abrir</translation>
    </message>
    <message>
        <source>it could not be read (%1)</source>
        <translation>no se pudo leer (%1)</translation>
    </message>
    <message>
        <source>neither a file nor a folder</source>
        <translation>no es archivo ni carpeta</translation>
    </message>
    <message>
        <source>git did not answer</source>
        <translation>git no respondió</translation>
    </message>
    <message>
        <source>git did not answer as expected (%1)</source>
        <translation>git no respondió como se esperaba (%1)</translation>
    </message>
    <message>
        <source>in no git repository</source>
        <translation>en ningún repositorio de git</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>%Ln sin leer</numerusform>
            <numerusform>%Ln sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Detenido antes del final.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files hold so many tokens that only the first places are shown.</source>
        <translation>
            <numerusform>Un archivo contiene tantos tokens que solo se muestran los primeros sitios.</numerusform>
            <numerusform>%Ln archivos contienen tantos tokens que solo se muestran los primeros sitios.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 were not read, so they are not looked for.</source>
        <translation>No se leyeron %1, así que no se buscan.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more lists were not read, so they are not looked for.</source>
        <translation>
            <numerusform>No se leyeron %1 y %n lista más, así que no se buscan.</numerusform>
            <numerusform>No se leyeron %1 y %n listas más, así que no se buscan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, in its name</source>
        <comment>of a file</comment>
        <translation>%1: %2, en su nombre</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScopeFooter</name>
    <message>
        <source>can search</source>
        <translation>puede buscar</translation>
    </message>
    <message>
        <source>closed by the account’s “searchable” setting, or a token that is refused</source>
        <translation>cerrada por el ajuste «searchable» de la cuenta, o un token rechazado</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Solid: can search; amber: with a sub account’s own token. Dashed: closed by the account’s “searchable” setting, or a token that is refused. Dotted: not known.</source>
        <translation>Continua: puede buscar; ámbar: con un token propio de la subcuenta. Discontinua: cerrada por el ajuste «searchable» de la cuenta, o un token que se rechaza. De puntos: no se sabe.</translation>
    </message>
    <message>
        <source>can search with a sub account’s own token</source>
        <translation>puede buscar con un token propio de la subcuenta</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScopeLine</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the connections</source>
        <translation>Mostrar las conexiones</translation>
    </message>
    <message>
        <source>What is selected belongs to a connection that is neither production nor read-only.</source>
        <translation>Lo seleccionado pertenece a una conexión que no es de producción ni de solo lectura.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScopePage</name>
    <message>
        <source>Find a token or account…</source>
        <translation>Buscar un token o una cuenta…</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Como lista</translation>
    </message>
    <message>
        <source>Save as image…</source>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <source>As a map</source>
        <translation>Como mapa</translation>
    </message>
    <message>
        <source>No name has %1</source>
        <translation>Ningún nombre contiene %1</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Plegar o desplegar</translation>
    </message>
    <message>
        <source>Show in Accounts</source>
        <translation>Mostrar en Cuentas</translation>
    </message>
    <message>
        <source>Show in API tokens</source>
        <translation>Mostrar en Tokens de API</translation>
    </message>
    <message>
        <source>Once it was read again, it can be saved.</source>
        <translation>Cuando se haya vuelto a leer, se podrá guardar.</translation>
    </message>
    <message>
        <source>Select a sub account first.</source>
        <translation>Seleccione primero una subcuenta.</translation>
    </message>
    <message>
        <source>Select an account first.</source>
        <translation>Seleccione primero una cuenta.</translation>
    </message>
    <message>
        <source>Select an API token first.</source>
        <translation>Seleccione primero un token de API.</translation>
    </message>
    <message>
        <source>Select an account or an API token first.</source>
        <translation>Seleccione primero una cuenta o un token de API.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScopeSaving</name>
    <message>
        <source>there is too little memory for it</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>The map was saved as %1.</source>
        <translation>El mapa se guardó como %1.</translation>
    </message>
    <message>
        <source>The map was not saved as %1: %2.</source>
        <translation>El mapa no se guardó como %1: %2.</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Imagen SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the map as an image</source>
        <translation>Guardar el mapa como imagen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScopeTree</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Who can search what</source>
        <translation>Quién puede buscar en qué</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScopeView</name>
    <message>
        <source>Scope map</source>
        <translation>Mapa de alcance</translation>
    </message>
    <message>
        <source>Arrows go along the lines, letters to names. “As a list” shows the same as a tree.</source>
        <translation>Las flechas van por las líneas; las letras, a los nombres. «Como lista» muestra lo mismo como árbol.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScoreCard</name>
    <message>
        <source>Token hygiene</source>
        <translation>Higiene de los tokens</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>2 high</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens that count as %1</source>
        <comment>3 tokens that count as high</comment>
        <translation>
            <numerusform>%Ln token que cuenta como %1</numerusform>
            <numerusform>%Ln tokens que cuentan como %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not known</source>
        <comment>3 shared tokens not known</comment>
        <translation>%1 sin conocer</translation>
    </message>
    <message>
        <source>Show %1 of which too little is known</source>
        <translation>Mostrar %1 de los que se sabe demasiado poco</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScoreRing</name>
    <message>
        <source>Score %1 of 100</source>
        <translation>Puntuación: %1 de 100</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Sin puntuación</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>de 100</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScoreWords</name>
    <message>
        <source>%1 of %2</source>
        <comment>the shared tokens of Production</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>84 · 71 with 6 silenced</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %Ln silenced</source>
        <translation>
            <numerusform>%1 con %Ln silenciado</numerusform>
            <numerusform>%1 con %Ln silenciados</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to score: no token is in use.</source>
        <translation>No hay nada que puntuar: ningún token está en uso.</translation>
    </message>
    <message>
        <source>Not scored yet: not every list was read.</source>
        <translation>Aún sin puntuar: no se leyeron todas las listas.</translation>
    </message>
    <message>
        <source>Not scored yet: %1 were not read.</source>
        <translation>Aún sin puntuar: no se leyeron %1.</translation>
    </message>
    <message>
        <source>Not scored: nothing is known of the tokens.</source>
        <translation>Sin puntuar: no se sabe nada de los tokens.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens checked</source>
        <translation>
            <numerusform>%Ln token comprobado</numerusform>
            <numerusform>%Ln tokens comprobados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln no se sabe</numerusform>
            <numerusform>%Ln no se saben</numerusform>
        </translation>
    </message>
    <message>
        <source>100 less the share of tokens with a finding: high counts whole, medium half, low a tenth. At most 79 while a high one stands.</source>
        <translation>100 menos la parte de los tokens con un hallazgo: los altos cuentan enteros, los medios la mitad, los bajos una décima. 79 como máximo mientras haya uno alto.</translation>
    </message>
    <message>
        <source>Not checked, as Logz.io did not tell: %1.</source>
        <translation>Sin comprobar, porque Logz.io no lo dijo: %1.</translation>
    </message>
    <message>
        <source>%1: it is not known whether it is one of %2.</source>
        <comment>%1 is: Shared token “Partners” of Production</comment>
        <translation>%1: no se sabe si es uno de %2.</translation>
    </message>
    <message>
        <source>%1: it is not known whether it is still valid.</source>
        <comment>%1 is: Shared token “Partners” of Production</comment>
        <translation>%1: no se sabe si aún es válido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sub accounts not connected</source>
        <translation>
            <numerusform>%Ln subcuenta sin conectar</numerusform>
            <numerusform>%Ln subcuentas sin conectar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::SearchCompleter</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of the search</source>
        <translation>Palabras de la búsqueda</translation>
    </message>
</context>
<context>
    <name>tokendeck::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Borrar (Esc)</translation>
    </message>
</context>
<context>
    <name>tokendeck::SearchWords</name>
    <message>
        <source>Expected is one of %1.</source>
        <translation>Se espera uno de %1.</translation>
    </message>
    <message>
        <source>Expected is a filter as field=value, a field alone, or none.</source>
        <translation>Se espera un filtro como campo=valor, un campo solo, o none.</translation>
    </message>
    <message>
        <source>Expected is a distance such as &lt;7d or &gt;90d, a day such as 2026-11-24, &lt;2026-11-24 or &gt;2026-11-24, or never.</source>
        <translation>Se espera una distancia como &lt;7d o &gt;90d, un día como 2026-11-24, &lt;2026-11-24 o &gt;2026-11-24, o never.</translation>
    </message>
    <message>
        <source>Expected is an age such as &lt;7d or &gt;90d, a day such as 2026-11-24, &lt;2026-11-24 or &gt;2026-11-24, or never.</source>
        <translation>Se espera una edad como &lt;7d o &gt;90d, un día como 2026-11-24, &lt;2026-11-24 o &gt;2026-11-24, o never.</translation>
    </message>
    <message>
        <source>Expected is an age such as &lt;7d or &gt;90d, or a day such as 2026-11-24, &lt;2026-11-24 or &gt;2026-11-24.</source>
        <translation>Se espera una edad como &lt;7d o &gt;90d, o un día como 2026-11-24, &lt;2026-11-24 o &gt;2026-11-24.</translation>
    </message>
    <message>
        <source>Expected is a text, in quotes where it has blanks, or none.</source>
        <translation>Se espera un texto, entre comillas si tiene espacios, o none.</translation>
    </message>
    <message>
        <source>Expected is a text, in quotes where it has blanks.</source>
        <translation>Se espera un texto, entre comillas si tiene espacios.</translation>
    </message>
    <message>
        <source>%1 is no word of a search. Expected is one of %2, or a text in quotes.</source>
        <translation>%1 no es una palabra de búsqueda. Se espera uno de %2, o un texto entre comillas.</translation>
    </message>
    <message>
        <source>%1 has no closing quote.</source>
        <translation>A %1 le faltan las comillas de cierre.</translation>
    </message>
    <message>
        <source>%1 has no value. %2</source>
        <translation>%1 no tiene valor. %2</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>%1 no se puede leer. %2</translation>
    </message>
    <message>
        <source>%1 is never so of what stands in this list. %2</source>
        <translation>%1 nunca vale para lo que hay en esta lista. %2</translation>
    </message>
    <message>
        <source>%1 asks for what nothing in this list has. Expected is one of %2, or a text in quotes.</source>
        <translation>%1 pregunta por algo que nada de esta lista tiene. Se espera uno de %2, o un texto entre comillas.</translation>
    </message>
    <message>
        <source>A word of the search cannot be read: more rows may be shown than you look for, so nothing is done to many at once.</source>
        <translation>Una palabra de la búsqueda no se puede leer: puede que se muestren más filas de las que busca, así que no se hace nada con muchas a la vez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln no se sabe</numerusform>
            <numerusform>%Ln no se saben</numerusform>
        </translation>
    </message>
    <message>
        <source>a text that the row shows</source>
        <translation>un texto que muestra la fila</translation>
    </message>
    <message>
        <source>the name of its account</source>
        <translation>el nombre de su cuenta</translation>
    </message>
    <message>
        <source>the name of its connection</source>
        <translation>el nombre de su conexión</translation>
    </message>
    <message>
        <source>its region</source>
        <translation>su región</translation>
    </message>
    <message>
        <source>who is responsible for it</source>
        <translation>quién responde de él</translation>
    </message>
    <message>
        <source>the note on it</source>
        <translation>la nota sobre él</translation>
    </message>
    <message>
        <source>a filter that it has, case included</source>
        <translation>un filtro que tiene, mayúsculas incluidas</translation>
    </message>
    <message>
        <source>when it expires</source>
        <translation>cuándo caduca</translation>
    </message>
    <message>
        <source>when it was last used</source>
        <translation>cuándo se usó por última vez</translation>
    </message>
    <message>
        <source>when it was created</source>
        <translation>cuándo se creó</translation>
    </message>
    <message>
        <source>what is to be said of it</source>
        <translation>qué hay que decir de él</translation>
    </message>
    <message>
        <source>Unfiltered</source>
        <translation>Sin filtro</translation>
    </message>
    <message>
        <source>Sees nothing</source>
        <translation>No ve nada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Caduca pronto</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Nunca caduca</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Sin uso</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usado</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Last enabled</source>
        <translation>Último activo</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>Gemelos</translation>
    </message>
    <message>
        <source>Used by none</source>
        <translation>Sin token</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not read again</source>
        <translation>Sin releer</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>Silenciados</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>No se entendió</translation>
    </message>
    <message>
        <source>works and shows every log</source>
        <translation>funciona y muestra todos los registros</translation>
    </message>
    <message>
        <source>its filters let nothing through</source>
        <translation>sus filtros no dejan pasar nada</translation>
    </message>
    <message>
        <source>past its date</source>
        <translation>pasada su fecha</translation>
    </message>
    <message numerus="yes">
        <source>expires in less than %n days</source>
        <translation>
            <numerusform>caduca en menos de %n día</numerusform>
            <numerusform>caduca en menos de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>has no date of expiry</source>
        <translation>no tiene fecha de caducidad</translation>
    </message>
    <message numerus="yes">
        <source>works and was not used for %n days</source>
        <translation>
            <numerusform>funciona y no se usó en %n día</numerusform>
            <numerusform>funciona y no se usó en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>was never used</source>
        <translation>nunca se usó</translation>
    </message>
    <message>
        <source>logs sent with it are dropped</source>
        <translation>los registros enviados con él se descartan</translation>
    </message>
    <message>
        <source>the only enabled one of its account</source>
        <translation>el único activo de su cuenta</translation>
    </message>
    <message>
        <source>another one does the same</source>
        <translation>otro hace lo mismo</translation>
    </message>
    <message>
        <source>a filter that no token has</source>
        <translation>un filtro que ningún token tiene</translation>
    </message>
    <message>
        <source>Logz.io refuses it</source>
        <translation>Logz.io lo rechaza</translation>
    </message>
    <message>
        <source>from a list that could not be read again</source>
        <translation>de una lista que no se pudo volver a leer</translation>
    </message>
    <message>
        <source>a finding of it is silenced</source>
        <translation>un hallazgo suyo está silenciado</translation>
    </message>
    <message>
        <source>changes of its connection are switched off</source>
        <translation>los cambios de su conexión están desactivados</translation>
    </message>
    <message>
        <source>its connection is marked as production</source>
        <translation>su conexión está marcada como producción</translation>
    </message>
    <message>
        <source>was not understood</source>
        <translation>no se entendió</translation>
    </message>
    <message numerus="yes">
        <source>Overview tells of those alone that were used in the last %n days.</source>
        <translation>
            <numerusform>El Resumen solo habla de los que se usaron en el último día.</numerusform>
            <numerusform>El Resumen solo habla de los que se usaron en los últimos %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview tells of those alone of which nothing else is to be said.</source>
        <translation>El Resumen solo habla de los que no tienen nada más que decir.</translation>
    </message>
    <message numerus="yes">
        <source>Overview tells of those alone that are known to be older than %n days.</source>
        <translation>
            <numerusform>El Resumen solo habla de los que se sabe que tienen más de %n día.</numerusform>
            <numerusform>El Resumen solo habla de los que se sabe que tienen más de %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview counts all that are alike as one.</source>
        <translation>El Resumen cuenta como uno todos los iguales.</translation>
    </message>
    <message>
        <source>rows that show all of them</source>
        <translation>filas que los muestran todos</translation>
    </message>
    <message>
        <source>rows that do not</source>
        <translation>filas que no</translation>
    </message>
    <message>
        <source>contained in the name of its account, or all of it</source>
        <translation>contenido en el nombre de su cuenta, o todo él</translation>
    </message>
    <message>
        <source>the same of these; owner:none and note:none where there is none</source>
        <translation>lo mismo de estos; owner:none y note:none si no hay</translation>
    </message>
    <message>
        <source>expires in less than 7 days, or never</source>
        <translation>caduca en menos de 7 días, o nunca</translation>
    </message>
    <message>
        <source>was last used more than 90 days ago, or never</source>
        <translation>se usó por última vez hace más de 90 días, o nunca</translation>
    </message>
    <message>
        <source>was created before that day</source>
        <translation>se creó antes de ese día</translation>
    </message>
    <message>
        <source>Expected is one of %1, or unknown, or none.</source>
        <translation>Se espera uno de %1, o unknown, o none.</translation>
    </message>
    <message>
        <source>what Overview finds wrong with it</source>
        <translation>lo que el Resumen encuentra mal en él</translation>
    </message>
    <message>
        <source>%1: no connection is called so.</source>
        <translation>%1: ninguna conexión se llama así.</translation>
    </message>
    <message>
        <source>%1: no account is called so.</source>
        <translation>%1: ninguna cuenta se llama así.</translation>
    </message>
    <message>
        <source>%1 cannot be asked of the activity. Expected is one of %2, or a text in quotes.</source>
        <translation>%1 no se puede preguntar a la actividad. Se espera uno de %2, o un texto entre comillas.</translation>
    </message>
</context>
<context>
    <name>tokendeck::SecretEdit</name>
    <message>
        <source>What was entered is no API token: it has blanks or other characters that no token has. Paste the token alone.</source>
        <translation>Lo introducido no es un token de API: tiene espacios u otros caracteres que ningún token tiene. Pegue solo el token.</translation>
    </message>
</context>
<context>
    <name>tokendeck::SelectionSummary</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>selected; of the first %1:</source>
        <translation>seleccionados; de los primeros %1:</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>seleccionados</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Without a filter</source>
        <translation>Sin filtro</translation>
    </message>
    <message>
        <source>Expire within 7 days</source>
        <translation>Caducan en 7 días</translation>
    </message>
    <message>
        <source>Never expire</source>
        <translation>Nunca caducan</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usado</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>No se entendió</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Sub accounts</source>
        <translation>Subcuentas</translation>
    </message>
    <message>
        <source>Closed to search</source>
        <translation>Cerradas a la búsqueda</translation>
    </message>
    <message>
        <source>Used by no token</source>
        <translation>No lo usa ningún token</translation>
    </message>
    <message>
        <source>Use not known</source>
        <translation>Uso desconocido</translation>
    </message>
    <message>
        <source>Refused by Logz.io</source>
        <translation>Rechazados por Logz.io</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Nunca comprobados</translation>
    </message>
</context>
<context>
    <name>tokendeck::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Lock when the screen locks or the computer sleeps</source>
        <translation>Bloquear cuando se bloquea la pantalla o el equipo se suspende</translation>
    </message>
    <message>
        <source>Keep the last lists for a quick start, without tokens</source>
        <translation>Conservar las últimas listas para un arranque rápido, sin tokens</translation>
    </message>
    <message>
        <source>Keep a snapshot of every account each day, without tokens</source>
        <translation>Conservar cada día una instantánea de cada cuenta, sin tokens</translation>
    </message>
    <message>
        <source>Tell of new high findings while the window is not in front</source>
        <translation>Avisar de nuevos hallazgos altos mientras la ventana no está delante</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Clear a copied token after</source>
        <translation>Borrar un token copiado después de</translation>
    </message>
    <message>
        <source>Not by time</source>
        <translation>No por tiempo</translation>
    </message>
    <message>
        <source>Lock without input after</source>
        <translation>Bloquear sin actividad después de</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Refresh everything every</source>
        <translation>Actualizar todo cada</translation>
    </message>
    <message>
        <source>By hand only (F5)</source>
        <translation>Solo a mano (F5)</translation>
    </message>
    <message>
        <source>Deletes that wait, when you lock or quit</source>
        <translation>Eliminaciones en espera, al bloquear o salir</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Deshacerlas</translation>
    </message>
    <message>
        <source>Send them</source>
        <translation>Enviarlas</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Guardar preferencias</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Tokendeck speaks the other language from its next start on.</source>
        <translation>Tokendeck hablará el otro idioma desde el próximo arranque.</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>las preferencias</translation>
    </message>
    <message>
        <source>your templates</source>
        <translation>sus plantillas</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Claro, alto contraste</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Oscuro, alto contraste</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::SharedTokenDetailsDialog</name>
    <message>
        <source>Name and expiry of %1</source>
        <translation>Nombre y caducidad de %1</translation>
    </message>
    <message>
        <source>Logz.io may refuse a new name or expiry. The outcome says what the token has then.</source>
        <translation>Logz.io puede rechazar un nombre o una caducidad nuevos. El resultado dice lo que tiene el token entonces.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>tokendeck::SharedTokenTable</name>
    <message>
        <source>AND is assumed: the backend named no operator</source>
        <translation>Se supone AND: el backend no nombró ningún operador</translation>
    </message>
    <message>
        <source>Unfiltered</source>
        <translation>Sin filtro</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>filtro %1</translation>
    </message>
    <message>
        <source>sees nothing</source>
        <translation>no ve nada</translation>
    </message>
    <message>
        <source>Not known when last used</source>
        <translation>No se sabe cuándo se usó por última vez</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usado</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Último uso %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>Not known when it expires</source>
        <translation>No se sabe cuándo caduca</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Nunca caduca</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Caduca %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>The account whose logs the token shows</source>
        <translation>La cuenta cuyos registros muestra el token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>What a log must match to be visible through the token</source>
        <translation>Lo que debe cumplir un registro para verse a través del token</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>When somebody last opened a dashboard with the token</source>
        <translation>Cuándo abrió alguien por última vez un panel con el token</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>From when on the token shows nothing</source>
        <translation>Desde cuándo el token no muestra nada</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID del token</translation>
    </message>
</context>
<context>
    <name>tokendeck::SharedTokensPage</name>
    <message>
        <source>Search name, filter, account…</source>
        <translation>Buscar nombre, filtro, cuenta…</translation>
    </message>
    <message>
        <source>Select a token to see its details.</source>
        <translation>Seleccione un token para ver sus detalles.</translation>
    </message>
    <message numerus="yes">
        <source>Attach a filter to %n tokens</source>
        <translation>
            <numerusform>Asociar un filtro a %n token</numerusform>
            <numerusform>Asociar un filtro a %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Select them</source>
        <translation>Seleccionarlos</translation>
    </message>
</context>
<context>
    <name>tokendeck::Shell</name>
    <message>
        <source>All connections</source>
        <translation>Todas las conexiones</translation>
    </message>
    <message>
        <source>%1 was not copied: another application holds the clipboard. Try again.</source>
        <translation>%1 no se copió: otra aplicación retiene el portapapeles. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no delete to take back.</source>
        <translation>No hay ninguna eliminación que deshacer.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ShippingTokenTable</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>The account that logs sent with the token go to</source>
        <translation>La cuenta a la que van los registros enviados con el token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Logs sent with a disabled token are dropped</source>
        <translation>Los registros enviados con un token desactivado se descartan</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Creado %1</translation>
    </message>
    <message>
        <source>Created at an unknown time</source>
        <translation>Creado en fecha desconocida</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Actualizado %1</translation>
    </message>
    <message>
        <source>Updated at an unknown time</source>
        <translation>Actualizado en fecha desconocida</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>Actualizado por</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID del token</translation>
    </message>
</context>
<context>
    <name>tokendeck::ShippingTokensPage</name>
    <message>
        <source>Search name, account, creator…</source>
        <translation>Buscar nombre, cuenta, creador…</translation>
    </message>
    <message>
        <source>Select a token to see its details.</source>
        <translation>Seleccione un token para ver sus detalles.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ShortcutSettings</name>
    <message>
        <source>Usual keys</source>
        <translation>Teclas habituales</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>All as they were at first</source>
        <translation>Todo como al principio</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>Buscar una acción o sus teclas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>%1, fixed</source>
        <translation>%1, fija</translation>
    </message>
    <message>
        <source>%1 is fixed: %2.</source>
        <translation>%1 es fija: %2.</translation>
    </message>
    <message>
        <source>%1 is fixed: it opens %2.</source>
        <translation>%1 es fija: abre %2.</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <translation>%1 pertenece a %2.</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Tomarla de ahí</translation>
    </message>
    <message>
        <source>%1 has no keys now.</source>
        <translation>%1 no tiene teclas ahora.</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, cambiada</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Keys for %1</source>
        <translation>Teclas para %1</translation>
    </message>
    <message>
        <source>Press the keys in the field. Esc leaves it.</source>
        <translation>Pulse las teclas en el campo. Esc lo deja.</translation>
    </message>
    <message>
        <source>These keys are fixed.</source>
        <translation>Estas teclas son fijas.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts and words of the search</source>
        <translation>Atajos de teclado y palabras de búsqueda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Words of the search in a list</source>
        <translation>Palabras de búsqueda en una lista</translation>
    </message>
</context>
<context>
    <name>tokendeck::Sidebar</name>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>tokendeck::SilenceDialog</name>
    <message>
        <source>“%1” is not told any more, until what it rests on changes.</source>
        <translation>«%1» ya no se dice, hasta que cambie aquello en que se basa.</translation>
    </message>
    <message>
        <source>The score says how many are silenced, and what it would be with them.</source>
        <translation>La puntuación dice cuántos están silenciados y cuánta sería con ellos.</translation>
    </message>
    <message>
        <source>Silence such findings?</source>
        <translation>¿Silenciar estos hallazgos?</translation>
    </message>
    <message>
        <source>Silence this finding?</source>
        <translation>¿Silenciar este hallazgo?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>A reason is needed: whoever reads the score wants to know it.</source>
        <translation>Hace falta un motivo: quien lea la puntuación querrá saberlo.</translation>
    </message>
    <message>
        <source>A part of it looks like a token, which no file may hold.</source>
        <translation>Una parte parece un token, que ningún archivo puede contener.</translation>
    </message>
    <message>
        <source>“%1” is not told any more of what is in %2, nor of what is made there later.</source>
        <translation>«%1» ya no se dice de lo que hay en %2, ni de lo que se cree allí más tarde.</translation>
    </message>
    <message>
        <source>High findings come back after %1 days.</source>
        <translation>Los hallazgos graves vuelven a los %1 días.</translation>
    </message>
</context>
<context>
    <name>tokendeck::SilencedKinds</name>
    <message>
        <source>an account that is not connected</source>
        <translation>una cuenta que no está conectada</translation>
    </message>
    <message>
        <source>All “%1” in %2, none now</source>
        <comment>a kind of finding, an account</comment>
        <translation>Todos los de «%1» en %2, ahora ninguno</translation>
    </message>
    <message>
        <source>End silence</source>
        <translation>Dejar de silenciar</translation>
    </message>
</context>
<context>
    <name>tokendeck::SnippetCommand</name>
    <message>
        <source>the addresses of dashboards</source>
        <translation>las direcciones de los paneles</translation>
    </message>
    <message>
        <source>snippet needs a format and the name or the id of one token.</source>
        <translation>snippet necesita un formato y el nombre o el ID de un token.</translation>
    </message>
    <message>
        <source>%1 cannot take the token from elsewhere. With --reveal the token itself stands in it.</source>
        <translation>%1 no puede tomar el token de otra parte. Con --reveal contiene el propio token.</translation>
    </message>
    <message>
        <source>%1 is not for %2. For that there are: %3.</source>
        <translation>%1 no es para %2. Para eso hay: %3.</translation>
    </message>
    <message>
        <source>Where it sends to, in place of the region’s host.</source>
        <translation>Adónde envía, en lugar del servidor de la región.</translation>
    </message>
    <message>
        <source>The region, where the connection does not tell it.</source>
        <translation>La región, si la conexión no la dice.</translation>
    </message>
    <message>
        <source>The dashboard of a link, in place of the one that is kept.</source>
        <translation>El panel de un enlace, en lugar del guardado.</translation>
    </message>
    <message>
        <source>The link shows the time bar.</source>
        <translation>El enlace muestra la barra de tiempo.</translation>
    </message>
    <message>
        <source>Writes a token in the form that another tool needs.</source>
        <translation>Escribe un token en la forma que necesita otra herramienta.</translation>
    </message>
    <message>
        <source>--dashboard is not taken. %1</source>
        <translation>No se admite --dashboard. %1</translation>
    </message>
    <message>
        <source>Without --reveal the token is not in it: it comes from a variable of the environment, a file or an input of the format, and a format that can do none of that is refused. NAME is as for copy.</source>
        <translation>Sin --reveal no contiene el token: viene de una variable de entorno, un archivo o una entrada del formato, y se rechaza un formato que no puede nada de eso. NOMBRE es como en copy.</translation>
    </message>
    <message>
        <source>%1 has no place for %2: left out.</source>
        <comment>“docker” has no place for --type: left out.</comment>
        <translation>%1 no tiene lugar para %2: se omite.</translation>
    </message>
    <message>
        <source>The type of the logs in it is %1: --type names another.</source>
        <translation>El tipo de los registros en él es %1: --type indica otro.</translation>
    </message>
    <message>
        <source>The type of the logs, where the format names it; %1 without.</source>
        <translation>El tipo de los registros, si el formato lo nombra; sin ella, %1.</translation>
    </message>
    <message>
        <source>%1 is in its list no more: it was deleted meanwhile.</source>
        <translation>%1 ya no está en su lista: se eliminó entretanto.</translation>
    </message>
</context>
<context>
    <name>tokendeck::SnippetForms</name>
    <message>
        <source>your templates</source>
        <translation>sus plantillas</translation>
    </message>
    <message>
        <source>%1 is no format. There are: %2, and own:NAME of your templates.</source>
        <translation>%1 no es un formato. Hay: %2, y own:NOMBRE para sus plantillas.</translation>
    </message>
    <message>
        <source>FORMAT for shipping tokens and accounts: %1.</source>
        <translation>FORMATO para tokens de envío y cuentas: %1.</translation>
    </message>
    <message>
        <source>FORMAT for API tokens: %1.</source>
        <translation>FORMATO para tokens de API: %1.</translation>
    </message>
    <message>
        <source>FORMAT for shared tokens: %1.</source>
        <translation>FORMATO para tokens compartidos: %1.</translation>
    </message>
    <message>
        <source>And own:NAME for each of your templates, for any token.</source>
        <translation>Y own:NOMBRE para cada una de sus plantillas, para cualquier token.</translation>
    </message>
    <message>
        <source>your template</source>
        <translation>su plantilla</translation>
    </message>
    <message>
        <source>This format names the type of the logs: say it by --type.</source>
        <translation>Este formato nombra el tipo de los registros: dígalo con --type.</translation>
    </message>
    <message>
        <source>--host takes a host, or a host and a port.</source>
        <translation>--host admite un servidor, o un servidor y un puerto.</translation>
    </message>
    <message>
        <source>The region of this account is not known: say it by --region, or where to send by --host.</source>
        <translation>No se conoce la región de esta cuenta: dígala con --region, o adónde enviar con --host.</translation>
    </message>
    <message>
        <source>The region of this account is not known, and this format names it: say it by --region.</source>
        <translation>No se conoce la región de esta cuenta, y este formato la nombra: dígala con --region.</translation>
    </message>
    <message>
        <source>This format cannot take the token from elsewhere. With --reveal the token itself stands in it.</source>
        <translation>Este formato no puede tomar el token de otra parte. Con --reveal contiene el propio token.</translation>
    </message>
    <message>
        <source>No address of a dashboard is kept for this account: say it by --dashboard.</source>
        <translation>No hay guardada ninguna dirección de panel para esta cuenta: dígala con --dashboard.</translation>
    </message>
    <message>
        <source>This token has characters that no token of Logz.io has, so it is in no snippet. tokendeck copy copies it by itself.</source>
        <translation>Este token tiene caracteres que ningún token de Logz.io tiene, así que no está en ningún fragmento. tokendeck copy lo copia solo.</translation>
    </message>
    <message>
        <source>Other names of a format are taken, too: %1 for %2.</source>
        <comment>k8s for kubernetes</comment>
        <translation>También se aceptan otros nombres de un formato: %1 para %2.</translation>
    </message>
</context>
<context>
    <name>tokendeck::SnippetPane</name>
    <message>
        <source>from the account’s region</source>
        <translation>de la región de la cuenta</translation>
    </message>
    <message>
        <source>With the time bar</source>
        <translation>Con la barra de tiempo</translation>
    </message>
    <message>
        <source>The snippet, with the token masked</source>
        <translation>El fragmento, con el token oculto</translation>
    </message>
    <message>
        <source>Where the token comes from</source>
        <translation>De dónde viene el token</translation>
    </message>
    <message>
        <source>Token in the snippet</source>
        <translation>Token en el fragmento</translation>
    </message>
    <message>
        <source>Token from a variable</source>
        <translation>Token de una variable</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Token from a file</source>
        <translation>Token de un archivo</translation>
    </message>
    <message>
        <source>No dashboard yet</source>
        <translation>Aún no hay panel</translation>
    </message>
    <message>
        <source>Enter address…</source>
        <translation>Introducir dirección…</translation>
    </message>
    <message>
        <source>Change address…</source>
        <translation>Cambiar dirección…</translation>
    </message>
    <message>
        <source>Your own template; nothing has checked it.</source>
        <translation>Su propia plantilla; nada la ha comprobado.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
</context>
<context>
    <name>tokendeck::SnippetWords</name>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Shippers</source>
        <translation>Emisores</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infraestructura</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Checked with %1 in Tokendeck’s tests.</source>
        <translation>Comprobado con %1 en las pruebas de Tokendeck.</translation>
    </message>
    <message>
        <source>Read back by %1 in Tokendeck’s tests; not checked by its tool.</source>
        <translation>Releído por %1 en las pruebas de Tokendeck; no comprobado por su herramienta.</translation>
    </message>
    <message>
        <source>Not checked by its tool.</source>
        <translation>No comprobado por su herramienta.</translation>
    </message>
    <message>
        <source>The token can write logs to %1; it cannot read any.</source>
        <translation>El token puede escribir registros en %1; no puede leer ninguno.</translation>
    </message>
    <message>
        <source>The token can write metrics to %1; it cannot read any.</source>
        <translation>El token puede escribir métricas en %1; no puede leer ninguna.</translation>
    </message>
    <message>
        <source>The token can write traces to %1; it cannot read any.</source>
        <translation>El token puede escribir trazas en %1; no puede leer ninguna.</translation>
    </message>
    <message>
        <source>Who has the token can do in %1 what the API can.</source>
        <translation>Quien tenga el token puede hacer en %1 lo que puede la API.</translation>
    </message>
    <message>
        <source>Who has the token can read the logs of %1 that its filters let through, without a login.</source>
        <translation>Quien tenga el token puede leer, sin iniciar sesión, los registros de %1 que sus filtros dejan pasar.</translation>
    </message>
    <message>
        <source>A name or the type holds %1, which this format cannot take.</source>
        <translation>Un nombre o el tipo contiene %1, que este formato no admite.</translation>
    </message>
    <message>
        <source>A name or the type holds %1, which this format has no way to write as it is.</source>
        <translation>Un nombre o el tipo contiene %1, que este formato no puede escribir tal cual.</translation>
    </message>
    <message>
        <source>Enter the type of the logs.</source>
        <translation>Introduzca el tipo de los registros.</translation>
    </message>
    <message>
        <source>This is neither a host nor a host and a port.</source>
        <translation>Esto no es un servidor ni un servidor con puerto.</translation>
    </message>
    <message>
        <source>The region of this account is not known. Enter the host.</source>
        <translation>No se conoce la región de esta cuenta. Introduzca el servidor.</translation>
    </message>
    <message>
        <source>This format cannot take the token from a variable.</source>
        <translation>Este formato no puede tomar el token de una variable.</translation>
    </message>
    <message>
        <source>Enter a dashboard’s address once; the links of this account are made from it.</source>
        <translation>Introduzca una vez la dirección de un panel; de ella se hacen los enlaces de esta cuenta.</translation>
    </message>
    <message>
        <source>This token has characters that no token of Logz.io has, so it is in no snippet. It can be copied by itself.</source>
        <translation>Este token tiene caracteres que ningún token de Logz.io tiene, así que no está en ningún fragmento. Se puede copiar solo.</translation>
    </message>
    <message>
        <source>This is no address that begins with https://.</source>
        <translation>Esto no es una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>There is a blank, or another character that no address has.</source>
        <translation>Hay un espacio u otro carácter que ninguna dirección tiene.</translation>
    </message>
    <message>
        <source>The dashboards of this account are at %1.</source>
        <translation>Los paneles de esta cuenta están en %1.</translation>
    </message>
    <message>
        <source>Nothing behind a # names a dashboard. Open it and copy the address from there.</source>
        <translation>Nada detrás de # nombra un panel. Ábralo y copie la dirección desde allí.</translation>
    </message>
    <message>
        <source>A token stands behind the #. Open the dashboard with your login and copy the address from there.</source>
        <translation>Detrás de # hay un token. Abra el panel con su sesión y copie la dirección desde allí.</translation>
    </message>
    <message>
        <source>Write what is to be copied, with {token} in it.</source>
        <translation>Escriba lo que se va a copiar, con {token} dentro.</translation>
    </message>
    <message>
        <source>A token stands in it. Write {token} in its place.</source>
        <translation>Contiene un token. Escriba {token} en su lugar.</translation>
    </message>
    <message>
        <source>It holds a control character other than tab and line feed.</source>
        <translation>Contiene un carácter de control que no es tabulación ni salto de línea.</translation>
    </message>
    <message>
        <source>It is longer than a template can be.</source>
        <translation>Es más largo de lo que puede ser una plantilla.</translation>
    </message>
    <message>
        <source>“%1” is no syntax. There are: %2.</source>
        <translation>«%1» no es una sintaxis. Hay: %2.</translation>
    </message>
    <message>
        <source>{token} is not in it.</source>
        <translation>{token} no está en ella.</translation>
    </message>
    <message>
        <source>{%1} stays as it is. Known are: %2.</source>
        <translation>{%1} se queda como está. Se conocen: %2.</translation>
    </message>
    <message>
        <source>The link leads to %1, which is none of Logz.io’s hosts: who runs it gets the token.</source>
        <translation>El enlace lleva a %1, que no es un servidor de Logz.io: quien lo lleve recibe el token.</translation>
    </message>
    <message>
        <source>A user name or a password stands before the @. Take it out.</source>
        <translation>Delante de @ hay un nombre de usuario o una contraseña. Quítelo.</translation>
    </message>
    <message>
        <source>The region of this account is not known. Choose it.</source>
        <translation>No se conoce la región de esta cuenta. Elíjala.</translation>
    </message>
    <message>
        <source>{%1 lacks its closing brace, so it stays as it is.</source>
        <translation>A {%1 le falta la llave de cierre, así que queda como está.</translation>
    </message>
</context>
<context>
    <name>tokendeck::StartPage</name>
    <message>
        <source>All your Logz.io tokens,
in one window</source>
        <translation>Todos sus tokens de Logz.io
en una ventana</translation>
    </message>
    <message>
        <source>Secrets stay in your keychain</source>
        <translation>Los secretos se quedan en su depósito de claves</translation>
    </message>
    <message>
        <source>Try it without an account</source>
        <translation>Pruébelo sin cuenta</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Abrir el sandbox</translation>
    </message>
    <message>
        <source>Import connections from a file…</source>
        <translation>Importar conexiones de un archivo…</translation>
    </message>
    <message>
        <source>Copy the tokens that send logs, share dashboards through tokens that show only what their filters let through, and keep API tokens in order, for every account and region you run.</source>
        <translation>Copie los tokens que envían registros, comparta paneles con tokens que solo muestran lo que sus filtros dejan pasar, y mantenga en orden los tokens de API, en cada cuenta y región que lleva.</translation>
    </message>
    <message>
        <source>The API token that you enter is stored by %1, never in a file. It is sent to Logz.io alone.</source>
        <translation>El token de API que introduce se guarda aquí, nunca en un archivo: %1. Solo se envía a Logz.io.</translation>
    </message>
    <message>
        <source>The sandbox runs on this computer, with sample accounts, tokens and logs. Whatever you do there changes nothing at Logz.io.</source>
        <translation>El sandbox funciona en este equipo, con cuentas, tokens y registros de ejemplo. Lo que haga allí no cambia nada en Logz.io.</translation>
    </message>
    <message>
        <source>Read the manual</source>
        <translation>Leer el manual</translation>
    </message>
    <message>
        <source>Show the accounts</source>
        <translation>Mostrar las cuentas</translation>
    </message>
</context>
<context>
    <name>tokendeck::StatusBar</name>
    <message>
        <source>Clear now</source>
        <translation>Borrar ahora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>Borrar el portapapeles ahora</translation>
    </message>
    <message>
        <source>Clears in %1 s</source>
        <translation>Se borra en %1 s</translation>
    </message>
    <message>
        <source>The clipboard was cleared</source>
        <translation>El portapapeles se borró</translation>
    </message>
</context>
<context>
    <name>tokendeck::StatusWords</name>
    <message>
        <source>The number is not known</source>
        <translation>No se sabe la cantidad</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Al menos %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1 de al menos %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, from %2, not yet read again</source>
        <translation>%1, de %2, aún sin releer</translation>
    </message>
    <message>
        <source>From %1, not yet read again</source>
        <translation>De %1, aún sin releer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 token has no filter: anyone with “%1” can read every log of %2.</source>
        <translation>1 token no tiene filtro: cualquiera con «%1» puede leer todos los registros de %2.</translation>
    </message>
    <message>
        <source>Please enable the shared-token API for our account %1 (ID %2). GET /v1/shared-tokens answers 403 “Insufficient privileges”.</source>
        <translation>Please enable the shared-token API for our account %1 (ID %2). GET /v1/shared-tokens answers 403 “Insufficient privileges”.</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>ID de la petición: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <translation>
            <numerusform>%1 (selección: %Ln)</numerusform>
            <numerusform>%1 (selección: %Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens have no filter: anyone with one of them can read every log of %1.</source>
        <translation>
            <numerusform>%Ln token no tiene filtro: cualquiera con él puede leer todos los registros de %1.</numerusform>
            <numerusform>%Ln tokens no tienen filtro: cualquiera con uno de ellos puede leer todos los registros de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens have no filter: anyone with one of them can read every log of its account.</source>
        <translation>
            <numerusform>%Ln token no tiene filtro: cualquiera con él puede leer todos los registros de su cuenta.</numerusform>
            <numerusform>%Ln tokens no tienen filtro: cualquiera con uno de ellos puede leer todos los registros de su cuenta.</numerusform>
        </translation>
    </message>
    <message>
        <source>number not known</source>
        <translation>cantidad desconocida</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
</context>
<context>
    <name>tokendeck::StrayTokensDialog</name>
    <message>
        <source>Without an address</source>
        <translation>Sin dirección</translation>
    </message>
    <message>
        <source>%1: another user profile may use it</source>
        <translation>%1: puede que lo use otro perfil de usuario</translation>
    </message>
    <message>
        <source>What is to become of unused API tokens?</source>
        <translation>¿Qué hacer con los tokens de API sin uso?</translation>
    </message>
    <message numerus="yes">
        <source>%n API tokens</source>
        <translation>
            <numerusform>%n token de API</numerusform>
            <numerusform>%n tokens de API</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Volver a conectar</translation>
    </message>
    <message>
        <source>Remove from the keychain</source>
        <translation>Quitar del depósito de claves</translation>
    </message>
    <message>
        <source>No connection in the list uses %2 in %1: the list was lost, or a connection was removed while the keychain did not answer. Connecting asks Logz.io whose each is. Removing takes them out of the keychain; at Logz.io they stay valid.</source>
        <translation>Ninguna conexión de la lista usa %2 en %1: la lista se perdió o se quitó una conexión mientras el llavero no respondía. Conectar pregunta a Logz.io de quién es cada uno. Quitar los saca del llavero; en Logz.io siguen siendo válidos.</translation>
    </message>
</context>
<context>
    <name>tokendeck::SubAccountProgress</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>creating a token…</source>
        <translation>creando un token…</translation>
    </message>
    <message>
        <source>keeping the token…</source>
        <translation>guardando el token…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>was connected before</source>
        <translation>ya estaba conectada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>Connecting the sub accounts</source>
        <translation>Conectando las subcuentas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A token named “%1” may remain in this account; delete it in the console.</source>
        <translation>Puede que en esta cuenta quede un token llamado «%1»; elimínelo en la consola.</translation>
    </message>
    <message>
        <source>Sub accounts connected</source>
        <translation>Subcuentas conectadas</translation>
    </message>
    <message>
        <source>the list of sub accounts</source>
        <translation>la lista de subcuentas</translation>
    </message>
    <message>
        <source>There are no sub accounts to connect.</source>
        <translation>No hay subcuentas que conectar.</translation>
    </message>
    <message>
        <source>Reading the list of sub accounts…</source>
        <translation>Leyendo la lista de subcuentas…</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 connected</source>
        <translation>
            <numerusform>%n de %1 conectada</numerusform>
            <numerusform>%n de %1 conectadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <translation>
            <numerusform>%1, %n falló</numerusform>
            <numerusform>%1, %n fallaron</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing was connected</source>
        <translation>No se conectó nada</translation>
    </message>
</context>
<context>
    <name>tokendeck::SubAccountsDialog</name>
    <message>
        <source>Connect the sub accounts of %1?</source>
        <translation>¿Conectar las subcuentas de %1?</translation>
    </message>
    <message>
        <source>Creates one API token named “%1” in each of them, and keeps it with those of your connections. Their tokens are shown and checked from then on.</source>
        <translation>Crea en cada una un token de API llamado «%1» y lo guarda con los de sus conexiones. Desde entonces se muestran y comprueban sus tokens.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Connect %n sub accounts</source>
        <translation>
            <numerusform>Conectar %n subcuenta</numerusform>
            <numerusform>Conectar %n subcuentas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::SyncWords</name>
    <message>
        <source>Click to refresh (F5).</source>
        <translation>Haga clic para actualizar (F5).</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>Esperando %1</translation>
    </message>
    <message>
        <source>Logz.io asked to wait before the next request.</source>
        <translation>Logz.io pidió esperar antes de la próxima petición.</translation>
    </message>
    <message>
        <source>Very slow answers</source>
        <translation>Respuestas muy lentas</translation>
    </message>
    <message>
        <source>Logz.io takes more than 10 s for an answer.</source>
        <translation>Logz.io tarda más de 10 s en responder.</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message numerus="yes">
        <source>%n lists not synced</source>
        <translation>
            <numerusform>%n lista sin sincronizar</numerusform>
            <numerusform>%n listas sin sincronizar</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest list is from %1.</source>
        <translation>La lista más antigua es de %1.</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Al día: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A fecha de %1</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Aún no se leyó nada</translation>
    </message>
    <message>
        <source>What you see was kept then, and was not read again yet.</source>
        <translation>Lo que ve se guardó entonces y aún no se ha vuelto a leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens missing</source>
        <translation>
            <numerusform>Falta %n token</numerusform>
            <numerusform>Faltan %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a connection without its API token nothing is read. Enter it in the menu of the connections.</source>
        <translation>De una conexión sin su token de API no se lee nada. Introdúzcalo en el menú de las conexiones.</translation>
    </message>
</context>
<context>
    <name>tokendeck::TableRowWords</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>filtro %1</translation>
    </message>
    <message>
        <source>Unfiltered</source>
        <translation>Sin filtro</translation>
    </message>
</context>
<context>
    <name>tokendeck::TemplateDialog</name>
    <message>
        <source>New template</source>
        <translation>Nueva plantilla</translation>
    </message>
    <message>
        <source>The settings change and delete it.</source>
        <translation>Se cambia y elimina en las preferencias.</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Guardar plantilla</translation>
    </message>
</context>
<context>
    <name>tokendeck::TemplateForm</name>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Texto de la plantilla</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>{token}, {listener}, {region}, {account} and {type} stand for what they say; {account:yaml} writes it as YAML wants it. The syntaxes: %1.</source>
        <translation>{token}, {listener}, {region}, {account} y {type} representan lo que dicen; {account:yaml} lo escribe como lo quiere YAML. Las sintaxis: %1.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Introduzca un nombre.</translation>
    </message>
    <message>
        <source>This name looks like a token, which every list would show.</source>
        <translation>Este nombre parece un token, que toda lista mostraría.</translation>
    </message>
    <message>
        <source>Another template has this name.</source>
        <translation>Otra plantilla tiene este nombre.</translation>
    </message>
</context>
<context>
    <name>tokendeck::TemplateSettings</name>
    <message>
        <source>Templates that you write here are offered by Copy as.</source>
        <translation>Las plantillas que escriba aquí las ofrece «Copiar como».</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Eliminar plantilla</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nueva plantilla</translation>
    </message>
    <message>
        <source>The template that is being edited cannot be kept so.</source>
        <translation>La plantilla que se edita no se puede guardar así.</translation>
    </message>
</context>
<context>
    <name>tokendeck::TimeWords</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>hace %n año</numerusform>
            <numerusform>hace %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than 1 min</source>
        <translation>en menos de 1 min</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>en %n min</numerusform>
            <numerusform>en %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>en %n h</numerusform>
            <numerusform>en %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>en %n año</numerusform>
            <numerusform>en %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>tokendeck::TokenCopier</name>
    <message>
        <source>“%1” as %2</source>
        <translation>«%1» como %2</translation>
    </message>
    <message>
        <source>As %1.</source>
        <translation>Como %1.</translation>
    </message>
    <message>
        <source>As %1, into a file.</source>
        <translation>Como %1, en un archivo.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>“Support snapshots” of Acme EU</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::TokenDialog</name>
    <message>
        <source>Enter a new token for %1</source>
        <translation>Introducir un token nuevo para %1</translation>
    </message>
    <message>
        <source>An API token of %1. It takes the place of the one that was used before, if any.</source>
        <translation>Un token de API de %1. Ocupa el lugar del que se usaba antes, si lo había.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>Usar este token</translation>
    </message>
    <message>
        <source>It is sent to %1, which is none of Logz.io’s addresses.</source>
        <translation>Se envía a %1, que no es una dirección de Logz.io.</translation>
    </message>
    <message>
        <source>Checking the token…</source>
        <translation>Comprobando el token…</translation>
    </message>
    <message>
        <source>the token that was entered</source>
        <translation>el token introducido</translation>
    </message>
    <message>
        <source>This token belongs to another account: %1.</source>
        <translation>Este token pertenece a otra cuenta: %1.</translation>
    </message>
</context>
<context>
    <name>tokendeck::TokenField</name>
    <message>
        <source>Reveal</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Shows the token on the screen while it is held</source>
        <translation>Muestra el token en la pantalla mientras se mantiene pulsado</translation>
    </message>
    <message>
        <source>Hold to show the token</source>
        <translation>Mantener pulsado para ver el token</translation>
    </message>
    <message>
        <source>Copies the token to the clipboard</source>
        <translation>Copia el token al portapapeles</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>The token is shown on the screen</source>
        <translation>El token se muestra en la pantalla</translation>
    </message>
</context>
<context>
    <name>tokendeck::TokenRefusal</name>
    <message>
        <source>That is a token. Find anything says whose it is.</source>
        <translation>Eso es un token. «Buscar cualquier cosa» dice de quién es.</translation>
    </message>
</context>
<context>
    <name>tokendeck::TrialDialog</name>
    <message>
        <source>Try %1</source>
        <translation>Probar %1</translation>
    </message>
    <message>
        <source>Send the line</source>
        <translation>Enviar la línea</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>La línea</translation>
    </message>
</context>
<context>
    <name>tokendeck::TrialWords</name>
    <message>
        <source>The listener says that %1 is not valid: it is disabled. Enable it to send logs with it.</source>
        <translation>El receptor dice que %1 no es válido: está desactivado. Actívelo para enviar registros con él.</translation>
    </message>
    <message>
        <source>The listener says that %1 is not valid: it was deleted. Logz.io does not list it any more.</source>
        <translation>El receptor dice que %1 no es válido: se eliminó. Logz.io ya no lo lista.</translation>
    </message>
    <message>
        <source>The listener says that %1 is not valid here: it is of %2 (%3). Send its logs to the listener of that region.</source>
        <translation>El receptor dice que %1 no es válido aquí: es de %2 (%3). Envíe sus registros al receptor de esa región.</translation>
    </message>
    <message>
        <source>The listener says that %1 is not valid. Logz.io lists it as enabled, or its list could not be read, and no other known account has it: it may have been changed a moment ago, or be of another region.</source>
        <translation>El receptor dice que %1 no es válido. Logz.io lo lista como activo, o no se pudo leer su lista, y ninguna otra cuenta conocida lo tiene: puede que se cambiara hace un momento, o que sea de otra región.</translation>
    </message>
    <message>
        <source>%1 cannot be tried: where this address takes logs is not known.</source>
        <translation>%1 no se puede probar: no se sabe dónde recibe registros esta dirección.</translation>
    </message>
    <message>
        <source>One line of logs is sent with %1 to %2. It counts to the account’s volume, and stays in its logs as long as others do. Then it is searched for until it is visible, %3 at most.</source>
        <translation>Se envía una línea de registro con %1 a %2. Cuenta en el volumen de la cuenta y queda en sus registros tanto como otras. Después se busca hasta que sea visible, %3 como máximo.</translation>
    </message>
    <message>
        <source>Sending the line…</source>
        <translation>Enviando la línea…</translation>
    </message>
    <message>
        <source>The listener refused the token. Looking for the reason…</source>
        <translation>El receptor rechazó el token. Buscando el motivo…</translation>
    </message>
    <message>
        <source>The line was sent. Looking for it in the account’s logs…</source>
        <translation>La línea se envió. Buscándola en los registros de la cuenta…</translation>
    </message>
    <message>
        <source>%1 works: the line was visible in the account’s logs after %2.</source>
        <translation>%1 funciona: la línea fue visible en los registros de la cuenta a los %2.</translation>
    </message>
    <message>
        <source>The listener accepted the line of %1, and it was not visible within %2. Indexing may be late, or a rule of the account drops it.</source>
        <translation>El receptor aceptó la línea de %1, y no fue visible en %2. Puede que la indexación se retrase, o que una regla de la cuenta la descarte.</translation>
    </message>
    <message>
        <source>The listener accepted the line of %1.</source>
        <translation>El receptor aceptó la línea de %1.</translation>
    </message>
    <message>
        <source>Whether it is visible could not be asked.</source>
        <translation>No se pudo preguntar si es visible.</translation>
    </message>
    <message>
        <source>Whether it is visible is not known: its account is not connected by itself.</source>
        <translation>No se sabe si es visible: su cuenta no está conectada por sí misma.</translation>
    </message>
    <message>
        <source>The listener says that the line is too large.</source>
        <translation>El receptor dice que la línea es demasiado larga.</translation>
    </message>
    <message>
        <source>Trying %1 was ended. A line that was sent stays in the account’s logs.</source>
        <translation>La prueba de %1 se terminó. Una línea enviada queda en los registros de la cuenta.</translation>
    </message>
    <message>
        <source>The listener did not take the line of %1.</source>
        <translation>El receptor no aceptó la línea de %1.</translation>
    </message>
</context>
<context>
    <name>tokendeck::UnknownToken</name>
    <message>
        <source>It looks like an API token or a shared token. The shape does not tell which of them.</source>
        <translation>Parece un token de API o un token compartido. La forma no dice cuál de los dos.</translation>
    </message>
    <message>
        <source>It looks like a shipping token. The shape does not tell whether it is for logs, metrics or traces.</source>
        <translation>Parece un token de envío. La forma no dice si es para registros, métricas o trazas.</translation>
    </message>
    <message>
        <source>It has no usual shape, so nothing tells what kind of token it is.</source>
        <translation>No tiene una forma habitual, así que nada dice qué clase de token es.</translation>
    </message>
    <message>
        <source>This token is not known here</source>
        <translation>Este token no se conoce aquí</translation>
    </message>
    <message>
        <source>Ask each region whose it is</source>
        <translation>Preguntar a cada región de quién es</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>Asking sends it to the API of %1, one after the other, until one knows it as an API token.</source>
        <translation>Preguntar lo envía a la API de %1, una tras otra, hasta que una lo reconozca como token de API.</translation>
    </message>
    <message>
        <source>This is an API token of %1</source>
        <translation>Este es un token de API de %1</translation>
    </message>
    <message>
        <source>It acts for account %1 in %2. No connection here works with it, and no list has it.</source>
        <translation>Actúa por la cuenta %1 en %2. Ninguna conexión de aquí funciona con él, y ninguna lista lo tiene.</translation>
    </message>
    <message>
        <source>Not an API token of %1. A shipping or a shared token cannot be asked for.</source>
        <translation>No es un token de API de %1. Por un token de envío o compartido no se puede preguntar.</translation>
    </message>
    <message>
        <source>Without an answer, so not known: %1.</source>
        <translation>Sin respuesta, así que no se sabe: %1.</translation>
    </message>
</context>
<context>
    <name>tokendeck::UnreadNote</name>
    <message>
        <source>Not every list is up to date, so it may stand in one of them.</source>
        <translation>No todas las listas están al día, así que puede estar en alguna.</translation>
    </message>
</context>
<context>
    <name>tokendeck::UnreadWords</name>
    <message>
        <source>the lists</source>
        <translation>las listas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the shared tokens of Acme EU</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be read: %Ln accounts were not checked.</source>
        <translation>
            <numerusform>%1 no se pudo leer: una cuenta no se comprobó.</numerusform>
            <numerusform>%1 no se pudo leer: %Ln cuentas no se comprobaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be read again: what is said of %Ln accounts is from %2.</source>
        <translation>
            <numerusform>%1 no se pudo volver a leer: lo que se dice de una cuenta es de %2.</numerusform>
            <numerusform>%1 no se pudo volver a leer: lo que se dice de %Ln cuentas es de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same happened to %n other connections: %1.</source>
        <translation>
            <numerusform>Lo mismo pasó con otra conexión: %1.</numerusform>
            <numerusform>Lo mismo pasó con otras %n conexiones: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sub accounts of %1 are not connected: their tokens are not checked.</source>
        <translation>
            <numerusform>%Ln subcuenta de %1 no está conectada: sus tokens no se comprueban.</numerusform>
            <numerusform>%Ln subcuentas de %1 no están conectadas: sus tokens no se comprueban.</numerusform>
        </translation>
    </message>
    <message>
        <source>the limits of shipping tokens</source>
        <translation>los límites de los tokens de envío</translation>
    </message>
    <message>
        <source>%1 could not be read: how many are allowed is not known.</source>
        <translation>No se pudieron leer %1: no se sabe cuántos están permitidos.</translation>
    </message>
</context>
<context>
    <name>tokendeck::UseWords</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>Which tokens use it is not known: the list could not be loaded.</source>
        <translation>No se sabe qué tokens lo usan: no se pudo cargar la lista.</translation>
    </message>
    <message>
        <source>Which tokens use it is not known: the list is not loaded yet.</source>
        <translation>No se sabe qué tokens lo usan: la lista aún no se ha cargado.</translation>
    </message>
    <message>
        <source>Which tokens use it now is not known: the list is from %1 and was not read again yet.</source>
        <translation>No se sabe qué tokens lo usan ahora: la lista es de %1 y aún no se ha vuelto a leer.</translation>
    </message>
    <message>
        <source>Which tokens use it now is not known: the list is from %1 and could not be loaded since.</source>
        <translation>No se sabe qué tokens lo usan ahora: la lista es de %1 y no se pudo cargar desde entonces.</translation>
    </message>
    <message>
        <source>not known: the list of tokens could not be loaded</source>
        <translation>no se sabe: no se pudo cargar la lista de tokens</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>not known: the list of tokens is from %1 and was not read again yet</source>
        <translation>no se sabe: la lista de tokens es de %1 y aún no se ha vuelto a leer</translation>
    </message>
    <message>
        <source>%1, as of %2; the list of tokens could not be loaded since</source>
        <translation>%1, a fecha de %2; la lista de tokens no se pudo cargar desde entonces</translation>
    </message>
</context>
<context>
    <name>tokendeck::ViewColumns</name>
    <message>
        <source>Sort ascending</source>
        <translation>Orden ascendente</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Orden descendente</translation>
    </message>
    <message>
        <source>Then by this, ascending</source>
        <translation>Después por esta, ascendente</translation>
    </message>
    <message>
        <source>Then by this, descending</source>
        <translation>Después por esta, descendente</translation>
    </message>
    <message>
        <source>Sort by one column alone</source>
        <translation>Ordenar por una sola columna</translation>
    </message>
    <message>
        <source>Fit to its contents</source>
        <translation>Ajustar a su contenido</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Ocultar esta columna</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>tokendeck::ViewList</name>
    <message>
        <source>the saved views</source>
        <translation>las vistas guardadas</translation>
    </message>
    <message>
        <source>Rename view…</source>
        <translation>Cambiar nombre de la vista…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Cambiar nombre de la vista</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Quitar vista</translation>
    </message>
</context>
<context>
    <name>tokendeck::WhoamiCommand</name>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>whoami takes no words.</source>
        <translation>whoami no admite palabras.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Connection ID</source>
        <translation>ID de la conexión</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID de la cuenta</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Says whose token each connection’s is.</source>
        <translation>Dice de quién es el token de cada conexión.</translation>
    </message>
    <message>
        <source>Asks each backend, and changes nothing.</source>
        <translation>Pregunta a cada backend y no cambia nada.</translation>
    </message>
</context>
<context>
    <name>tokendeck::WindowOptionWords</name>
    <message>
        <source>Open on an embedded backend with sample data; your own connections stay closed.</source>
        <translation>Abrir en un backend incorporado con datos de ejemplo; sus propias conexiones quedan cerradas.</translation>
    </message>
    <message>
        <source>The SQLite file that keeps the sandbox’s data.</source>
        <translation>El archivo SQLite que conserva los datos del sandbox.</translation>
    </message>
    <message>
        <source>Begin with fresh sample data.</source>
        <translation>Empezar con datos de ejemplo nuevos.</translation>
    </message>
    <message>
        <source>How many shared tokens the sample’s main account has.</source>
        <translation>Cuántos tokens compartidos tiene la cuenta principal del ejemplo.</translation>
    </message>
    <message>
        <source>Milliseconds before each reply of the sandbox.</source>
        <translation>Milisegundos antes de cada respuesta del sandbox.</translation>
    </message>
    <message>
        <source>A fault of the sandbox; see tokendeck-sandbox --help.</source>
        <translation>Un fallo del sandbox; véase tokendeck-sandbox --help.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>«%1» no se entiende.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 0 to %2.</source>
        <translation>--%1 admite un número entero de 0 a %2.</translation>
    </message>
</context>
<context>
    <name>tokendeck::WorkspaceTable</name>
    <message>
        <source>Logz.io has confirmed it; its list does not show it.</source>
        <translation>Logz.io lo confirmó; su lista no lo muestra.</translation>
    </message>
</context>
<context>
    <name>tokendeck::WrittenRows</name>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation>ID del responsable</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>Token de la cuenta</translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation>Días guardados</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>Buscable</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>Accesible</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>Actualizado por</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Unidos</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID de la cuenta</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
</context>
<context>
    <name>tokendeck::cli::ClipboardHelper</name>
    <message>
        <source>A part of Tokendeck that copies is missing: %1.</source>
        <translation>Falta una parte de Tokendeck que copia: %1.</translation>
    </message>
    <message>
        <source>The desktop’s clipboard cannot be reached: copying needs a session with a screen.</source>
        <translation>No se puede llegar al portapapeles del escritorio: copiar necesita una sesión con pantalla.</translation>
    </message>
    <message>
        <source>This desktop lets only a program whose window is in front copy: copy it in Tokendeck’s window.</source>
        <translation>Este escritorio solo deja copiar a un programa cuya ventana está al frente: cópielo en la ventana de Tokendeck.</translation>
    </message>
    <message>
        <source>The helper that holds the clipboard ended unexpectedly.</source>
        <translation>El programa auxiliar que mantiene el portapapeles terminó de forma inesperada.</translation>
    </message>
</context>
<context>
    <name>tokendeck::cli::EstateReader</name>
    <message>
        <source>the settings</source>
        <translation>las preferencias</translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to %1.</source>
        <translation>--timeout admite un número entero de segundos de 1 a %1.</translation>
    </message>
    <message>
        <source>There is no connection %1.</source>
        <translation>No hay ninguna conexión %1.</translation>
    </message>
    <message>
        <source>There are several connections %1; name one by its id: %2.</source>
        <translation>Hay varias conexiones %1; nombre una por su ID: %2.</translation>
    </message>
    <message>
        <source>There is no connection. Add one in the window (tokendeck), or set TOKENDECK_API_TOKEN with TOKENDECK_REGION or TOKENDECK_API_URL.</source>
        <translation>No hay ninguna conexión. Añada una en la ventana (tokendeck), o defina TOKENDECK_API_TOKEN con TOKENDECK_REGION o TOKENDECK_API_URL.</translation>
    </message>
    <message>
        <source>Asking whose token it is…</source>
        <translation>Preguntando de quién es el token…</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Esperando a %1…</translation>
    </message>
    <message>
        <source>the notes on API tokens</source>
        <translation>las notas sobre tokens de API</translation>
    </message>
    <message numerus="yes">
        <source>Reading: %n connections to go…</source>
        <translation>
            <numerusform>Leyendo: queda %n conexión…</numerusform>
            <numerusform>Leyendo: quedan %n conexiones…</numerusform>
        </translation>
    </message>
    <message>
        <source>what is silenced</source>
        <translation>lo que está silenciado</translation>
    </message>
    <message>
        <source>The window has kept no token of %1: it was for one session. Set TOKENDECK_API_TOKEN with TOKENDECK_REGION or TOKENDECK_API_URL.</source>
        <translation>La ventana no ha guardado ningún token de %1: era para una sesión. Defina TOKENDECK_API_TOKEN con TOKENDECK_REGION o TOKENDECK_API_URL.</translation>
    </message>
    <message>
        <source>The backend of %1 does not list API tokens: known are those of this computer.</source>
        <translation>El backend de %1 no lista los tokens de API: se conocen los de este equipo.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the shared tokens of Production</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Working with the token in TOKENDECK_API_TOKEN, at %1; the connections of the settings are left alone.</source>
        <translation>Se trabaja con el token de TOKENDECK_API_TOKEN, en %1; las conexiones de las preferencias no se usan.</translation>
    </message>
    <message>
        <source>--connection chooses among the connections of the settings, and the token in TOKENDECK_API_TOKEN works without them: use one of both.</source>
        <translation>--connection elige entre las conexiones de las preferencias, y el token de TOKENDECK_API_TOKEN funciona sin ellas: use uno de los dos.</translation>
    </message>
    <message>
        <source>Logz.io refused the token in TOKENDECK_API_TOKEN. It may have been deleted.</source>
        <translation>Logz.io rechazó el token de TOKENDECK_API_TOKEN. Puede que se haya eliminado.</translation>
    </message>
    <message>
        <source>the token in TOKENDECK_API_TOKEN</source>
        <translation>el token de TOKENDECK_API_TOKEN</translation>
    </message>
    <message>
        <source>%1: not understood. Of them no more is known than their names and IDs, if at all.</source>
        <translation>%1: no se entendieron. De ellos se conocen como mucho los nombres y los ID.</translation>
    </message>
</context>
</TS>
